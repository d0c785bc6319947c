import { useState } from "preact/hooks";
import { DriftAxis } from "../../chart/DriftCells";
import { estimatesOf } from "../../chart/drift-layout";
import { driftScale } from "../../chart/drift-scale";
import { driftRows } from "../../session/drift";
import { say } from "../../text/en";
import "../../style/managers.css";
import { usePage } from "../page";
import { Segments } from "../parts/Segments";
import { Consistency } from "./Consistency";
import { ManagerRow } from "./ManagerRow";

export const CHART_WIDTH = 366;
const INSET = 8;
type Order = "name" | "size";

/** How managers rate compared with the others, each number with its interval and what may be said of it. */
export function Managers() {
  const { room } = usePage();
  const [order, setOrder] = useState<Order>("name");
  const rows = driftRows(room, order === "size");
  const scale = driftScale(estimatesOf(rows), INSET, CHART_WIDTH - INSET);
  const orders = [{ id: "name" as const, label: say.lobby.byName }, { id: "size" as const, label: say.lobby.bySize }];
  return (
    <main class="managers" id="main" tabIndex={-1}>
      <header>
        <h2>{say.lobby.managers}</h2>
        <p class="dense">{say.lobby.managersKey.map((line) => <span key={line}>{line}</span>)}</p>
        <span class="push" />
        <Segments options={orders} chosen={order} onChoose={setOrder} label={say.lobby.sortBy} />
      </header>
      {rows.length === 0 ? <p class="soft">{say.lobby.managersNone}</p> : (
        <div class="table-place">
          <table class="dt">
            <thead>
              <tr>
                <th scope="col">{say.lobby.manager}</th>
                <th scope="col" class="chart-cell"><DriftAxis scale={scale} width={CHART_WIDTH} height={36} fontSize={14} text={say.charts} /></th>
                <th scope="col" class="num">{say.lobby.points}</th>
                <th scope="col">{say.lobby.canBeSaid}</th>
                <th scope="col">{say.lobby.evidence}</th>
              </tr>
            </thead>
            <tbody>{rows.map((row) => <ManagerRow key={row.id} row={row} scale={scale} />)}</tbody>
          </table>
        </div>
      )}
      <Consistency />
    </main>
  );
}
