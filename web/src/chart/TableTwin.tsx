import { useId, useState } from "preact/hooks";
import type { ChartText } from "./chart-text";
import type { ChartTable } from "./table-of";

/** How a chart offers its numbers as a table: behind a button, for screen readers only, or by its surroundings. */
export type TwinMode = "button" | "hidden" | "none";

export interface TableTwinProps {
  readonly caption: string;
  readonly table: () => ChartTable;
  readonly text: ChartText;
  readonly mode: TwinMode;
}

export function TableTwin(props: TableTwinProps) {
  if (props.mode === "none") return null;
  return props.mode === "hidden" ? <Numbers {...props} hidden /> : <Unfolding {...props} />;
}

function Unfolding(props: TableTwinProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { showTable, hideTable } = props.text;
  return (
    <div class="chart-twin">
      <button type="button" class="chart-twin-button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? hideTable : showTable}
      </button>
      <div id={id} hidden={!open}>{open && <Numbers {...props} />}</div>
    </div>
  );
}

function Numbers({ caption, table, hidden }: TableTwinProps & { hidden?: boolean }) {
  const { head, rows } = table();
  return (
    <table class={hidden ? "chart-numbers chart-unseen" : "chart-numbers"}>
      <caption class="chart-unseen">{caption}</caption>
      <thead>
        <tr>{head.map((cell, index) => <th key={index} scope="col">{cell}</th>)}</tr>
      </thead>
      <tbody>{rows.map((row, index) => <Line key={index} row={row} />)}</tbody>
    </table>
  );
}

function Line({ row: [name, ...cells] }: { row: readonly (string | number)[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => <td key={index}>{cell}</td>)}
    </tr>
  );
}
