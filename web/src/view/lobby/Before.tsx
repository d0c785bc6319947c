import { startSession } from "../../session/op/session.start";
import { withoutLevel } from "../../session/readiness-list";
import { chairs } from "../../session/rights";
import { say } from "../../text/en";
import { useFramework, useMe, usePage } from "../page";
import { FineIcon } from "../parts/icons";
import { Checks, checksOf } from "./Checks";
import { Press } from "../parts/Press";

/** What to fix and what to know before the start; Start itself. */
export function Before() {
  const { room } = usePage();
  const framework = useFramework();
  const { fix, know, order } = checksOf(room, framework);
  return (
    <aside class="ready" aria-labelledby="before">
      <h2 id="before">{say.lobby.ready}</h2>
      <p class="soft">{say.lobby.summary(fix.length, know.length, order.length)}</p>
      <ul>
        <Checks fix={fix} know={know} />
        {order.length > 0 && <li><FineIcon /><span class="soft in-order">{order.join(", ")}</span></li>}
      </ul>
      {chairs(room, useMe()) && <Start />}
    </aside>
  );
}

function Start() {
  const { room, act, store, writable } = usePage();
  const stopped = withoutLevel(room).length;
  const pending = store.own.at("session")?.state === "pending";
  return (
    <div class="start">
      <Press class={stopped > 0 ? "btn" : "btn primary"} off={stopped > 0 || pending || !writable.value} aria-describedby="why" onClick={() => { act(startSession()); }}>
        {say.lobby.start}
      </Press>
      <p id="why">{stopped > 0 ? say.lobby.startFirst(stopped) : say.lobby.startReady}<span class="soft small more">{say.lobby.startMore}</span></p>
    </div>
  );
}
