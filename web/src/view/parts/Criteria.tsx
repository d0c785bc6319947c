import type { ComponentChildren } from "preact";
import { AlertIcon, TickIcon, UnknownIcon } from "../../chart/icon";
import type { CriterionLine } from "../../protocol/figures";
import { notMet } from "../../session/criteria";
import type { Framework } from "../../session/framework";
import { say } from "../../text/en";
import { useFramework } from "../page";

/** What a criterion asks and how far it is, in words. */
export const sentence = ({ text, id, have, need, status }: CriterionLine, { floors }: Framework): string => {
  const words = text ?? id;
  const known = status === "unmet" && have !== null && have !== undefined && need !== null && need !== undefined;
  return known ? `${words}: ${say.person.haveNeed(String(have), String(need), floors.has(id))}` : words;
};

const icons = { unmet: AlertIcon, unknown: UnknownIcon, waived: TickIcon, met: TickIcon };

/** Unmet before unknown before waived: they differ in icon, word and order [UX D3]. */
export function Criteria({ criteria, brief = false, after }: { readonly criteria: readonly CriterionLine[]; readonly brief?: boolean; readonly after?: (line: CriterionLine) => ComponentChildren }) {
  const framework = useFramework();
  return (
    <ul class="criteria">
      {notMet(criteria).map((line) => {
        const Mark = icons[line.status];
        return (
          <li key={line.id} data-status={line.status}>
            <Mark />
            <span>{brief ? <span class="sr">{say.person.status[line.status]} </span> : <b>{say.person.status[line.status]} </b>}{sentence(line, framework)}
              {brief && line.status === "unknown" && `: ${say.person.notKnown}`} {after?.(line)}</span>
          </li>
        );
      })}
    </ul>
  );
}
