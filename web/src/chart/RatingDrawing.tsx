import type { RatingLineLayout, RatingSizes } from "./rating-line-layout";
import { baselineFor } from "./text-width";

/** Band, line and dot of a rating, without meaning of their own: who draws them says what they are. */
export function RatingDrawing({ layout, value, sizes }: { layout: RatingLineLayout; value: number | null; sizes: RatingSizes }) {
  const { middle, band, first, last, ticks } = layout;
  return (
    <>
      {band && <rect class="chart-band" x={band.from} y={2} width={band.to - band.from} height={sizes.height - 4} />}
      {band && <path class="chart-band-edge" d={`M${band.from} 2V${sizes.height - 2}`} />}
      <path class="chart-rule" d={`M${first} ${middle}H${last}`} />
      <path class="chart-tick" d={ticks.map((x) => `M${x} ${middle - 4}v8`).join("")} />
      {layout.dot && <Dot {...layout.dot} middle={middle} value={value} sizes={sizes} />}
    </>
  );
}

interface DotProps {
  readonly x: number;
  readonly open: boolean;
  readonly middle: number;
  readonly value: number | null;
  readonly sizes: RatingSizes;
}

function Dot({ x, open, middle, value, sizes }: DotProps) {
  return (
    <g class="chart-rating-dot" style={{ transform: `translate(${x}px, ${middle}px)` }}>
      <circle class={open ? "chart-mark-open" : "chart-mark"} r={sizes.radius} />
      <text class={open ? "chart-mid chart-strong" : "chart-mid chart-on-mark"} y={baselineFor(0, sizes.fontSize)}>{value}</text>
    </g>
  );
}
