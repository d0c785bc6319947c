import { WarningIcon } from "../../chart/icon";
import type { Own } from "../../session/own";
import { givenName } from "../../session/names";
import { say } from "../../text/en";
import { hourOf } from "../../text/numbers";
import { type Page, usePage } from "../page";
import { worded } from "./worded";

/** One strip for each own change of this person that the server refused or somebody was faster with. */
export function Strips({ person }: { readonly person: string }) {
  const { store } = usePage();
  return <>{store.own.all.value.filter(({ command }) => command.target["person"] === person && command.op !== "item.open").map(strip)}</>;
}

/** The same for what concerns nobody in particular. Two people pressing Next at once is no conflict worth a word [UX F4]. */
export function MeetingStrips() {
  const { store } = usePage();
  return <>{store.own.all.value.filter(({ command, state }) => (command.target["person"] === undefined || command.op === "item.open") && state === "refused").map(strip)}</>;
}

const strip = (own: Own) => {
  if (own.state === "refused") return <Refused key={own.cid} own={own} />;
  return own.state === "conflict" ? <Conflict key={own.cid} own={own} /> : null;
};

const again = (page: Page, own: Own): void => {
  page.store.own.dismiss(own.cid);
  page.act(own.command);
};

function Refused({ own }: { readonly own: Own }) {
  const page = usePage();
  return (
    <div class="strip" role="alert" data-state="refused">
      <WarningIcon />
      <span><b>{say.state.notSaved}</b> {say.state.refused(own.code, own.message)}</span>
      <span class="acts">
        <button type="button" class="btn" onClick={() => { again(page, own); }}>{say.state.tryAgain}</button>
        <button type="button" class="btn" onClick={() => { page.store.own.dismiss(own.cid); }}>{say.state.dismiss}</button>
      </span>
    </div>
  );
}

function Conflict({ own }: { readonly own: Own }) {
  const page = usePage();
  const { theirs, mine, subject, verb } = worded(page, own);
  const by = own.current?.by;
  const name = by === undefined ? undefined : page.room.get("member", by)?.name;
  const who = name === undefined ? say.state.somebody : givenName(name);
  return (
    <div class="strip" role="alert" data-state="conflict">
      <WarningIcon />
      <span><b>{say.state.conflict(who, subject, theirs, hourOf(own.current?.at))}</b> {say.state.youChose(mine)}</span>
      <span class="acts">
        <button type="button" class="btn" onClick={() => { page.store.own.dismiss(own.cid); }}>{say.state.keep(theirs)}</button>
        <button type="button" class="btn" onClick={() => { again(page, own); }}>{verb(mine)}</button>
      </span>
    </div>
  );
}
