import { driftX } from "../../chart/drift-scale";
import { DriftInterval } from "../../chart/DriftCells";
import { estimateOf, FEWEST, saysSomething, wordOf } from "../../chart/drift-estimate";
import type { DriftWord } from "../../chart/drift-estimate";
import type { DriftScale } from "../../chart/drift-scale";
import type { ManagerRow as Row } from "../../session/drift";
import { notesOf } from "../../session/drift";
import { say } from "../../text/en";
import { useFramework } from "../page";

const WIDTH = 366;
const HEIGHT = 66;

/** A row whose drawn interval covers zero keeps to "cannot tell yet", whatever else its verdict rests on [UX R3]. */
const saysNoMore = (verdict: string, word: DriftWord): boolean => word === "cannotTell" && verdict !== "NO_SIGNAL";

/** One manager: the number drawn is the one the verdict stands on, the words are the server's sentence. */
export function ManagerRow({ row, scale }: { readonly row: Row; readonly scale: DriftScale }) {
  const { figures } = row;
  const estimate = estimateOf(figures);
  const word = wordOf(figures);
  const beside = word === "withheld" && figures.n >= FEWEST;
  const strong = saysSomething(word);
  const notes = notesOf(row, useFramework());
  return (
    <tr data-verdict={figures.verdict}>
      <th scope="row"><b>{row.name}</b><span class="soft small">{say.lobby.reports(figures.n, figures.reviewed ?? undefined)}</span></th>
      <td class="chart-cell" style={{ "--zero-at": String(driftX(scale, 0)) }}><DriftInterval row={row} scale={scale} width={WIDTH} height={HEIGHT} fontSize={14} radius={6} text={say.charts} /></td>
      <td class="num points">
        {estimate
          ? <><b>{say.charts.signed(estimate.value)}</b><br /><span class="soft small">{say.charts.range(estimate.lo, estimate.hi)}</span></>
          : <span class="soft small">{beside ? say.lobby.withheld : say.lobby.tooFew}</span>}
      </td>
      <td class={strong ? "said" : "said soft"}>
        <p>{beside ? say.lobby.withheldBeside : <><b class="word">{say.charts.drift.words[word]}.</b> {saysNoMore(figures.verdict, word) ? "" : figures.sentence}</>}</p>
        {notes.map((note) => <p key={note} class="soft">{note}</p>)}
      </td>
      <td class="soft small why-said">{figures.evidence && <><b>{figures.evidence}</b> {say.lobby.evidenceWords[figures.evidence]}</>}</td>
    </tr>
  );
}
