import type { IntervalMark } from "./drift-layout";

/** The dot with its two intervals on the line `y`. */
export function DriftMark({ mark, y, radius }: { mark: IntervalMark; y: number; radius: number }) {
  const { thin, thick, dot, filled } = mark;
  return (
    <g>
      <path class="chart-interval-95" d={`M${thin[0]} ${y}H${thin[1]}`} />
      {thick && <path class="chart-interval-80" d={`M${thick[0]} ${y}H${thick[1]}`} />}
      <circle class={filled ? "chart-dot chart-dot-filled" : "chart-dot"} cx={dot} cy={y} r={radius} />
    </g>
  );
}
