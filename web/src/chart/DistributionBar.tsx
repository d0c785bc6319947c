import type { Bar } from "./distribution-layout";
import type { DistributionSizes } from "./distribution-sizes";
import { baselineFor } from "./text-width";

interface BarProps {
  readonly bar: Bar;
  readonly sizes: DistributionSizes;
}

export function BarSegments({ bar, sizes }: BarProps) {
  return <>{bar.segments.map((segment) => (
    <g key={segment.level} class={`chart-level-${segment.level}`}>
      <rect x={segment.x} y={bar.y} width={segment.width} height={sizes.barHeight} />
      {segment.printed && (
        <text class="chart-mid" x={segment.x + segment.width / 2} y={baselineFor(bar.y + sizes.barHeight / 2, sizes.fontSize)}>
          {segment.count}
        </text>
      )}
    </g>
  ))}</>;
}

/** Dots stand in five places along the row; a thin line shows the places that are empty. */
export function BarDots({ bar, sizes, axis }: BarProps & { readonly axis: number }) {
  const middle = bar.y + sizes.barHeight / 2;
  return (
    <>
      <path class="chart-rule" d={`M${sizes.nameWidth} ${middle}H${2 * axis - sizes.nameWidth}`} />
      {bar.dots.map((dot) => (
        <circle key={dot.x} class={`chart-level-${dot.level}`} cx={dot.x} cy={middle} r={dot.radius} />
      ))}
    </>
  );
}
