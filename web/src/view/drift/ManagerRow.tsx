import { DriftInterval } from "../../chart/DriftCells";
import { estimateOf, saysSomething, wordOf } from "../../chart/drift-estimate";
import type { DriftScale } from "../../chart/drift-scale";
import type { ManagerRow as Row } from "../../session/drift";
import { say } from "../../text/en";

const WIDTH = 366;

/** One manager: the number drawn is the one the verdict stands on, the words are the server's sentence. */
export function ManagerRow({ row, scale }: { readonly row: Row; readonly scale: DriftScale }) {
  const { figures } = row;
  const estimate = estimateOf(figures);
  const word = wordOf(figures);
  const strong = saysSomething(word);
  return (
    <tr data-verdict={figures.verdict}>
      <th scope="row"><b>{row.name}</b><span class="soft small">{say.lobby.reports(figures.n, figures.reviewed ?? undefined)}</span></th>
      <td class="chart-cell"><DriftInterval row={row} scale={scale} width={WIDTH} height={66} fontSize={14} radius={6} text={say.charts} /></td>
      <td class="num">
        {estimate
          ? <><b>{say.charts.signed(estimate.value)}</b><br /><span class="soft small">{say.charts.range(estimate.lo, estimate.hi)}</span></>
          : <span class="soft small">{say.lobby.tooFew}</span>}
      </td>
      <td class={strong ? "said" : "said soft"}><b class="word">{say.charts.drift.words[word]}.</b> {figures.sentence}</td>
      <td class="soft small">{figures.evidence && <><b>{figures.evidence}</b> {say.lobby.evidenceWords[figures.evidence]}</>}</td>
    </tr>
  );
}
