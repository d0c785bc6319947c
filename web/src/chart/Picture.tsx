import type { ComponentChildren } from "preact";
import { TableTwin, type TableTwinProps } from "./TableTwin";

interface DrawingProps {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A drawing of fixed size that speaks as one sentence. */
export function Drawing({ width, height, fontSize, label, children }: DrawingProps) {
  return (
    <svg
      class="chart-drawing" role="img" aria-label={label} width={width} height={height}
      viewBox={`0 0 ${width} ${height}`} font-size={fontSize}
    >
      {children}
    </svg>
  );
}

/** A drawing with the same numbers as a table. */
export function Picture({ twin, ...drawing }: DrawingProps & { readonly twin: Omit<TableTwinProps, "caption"> }) {
  return (
    <div class="chart">
      <Drawing {...drawing} />
      <TableTwin {...twin} caption={drawing.label} />
    </div>
  );
}
