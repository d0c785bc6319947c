import { Drawing } from "./Picture";
import { layoutShares, type ShareLine, type ShareSizes } from "./share-layout";

interface Props {
  readonly lines: readonly ShareLine[];
  readonly sizes: ShareSizes;
  readonly label: string;
  readonly percent: (share: number) => string;
}

/** A share of the whole with its interval, one line for each moment, on one axis from nothing to all. */
export function ShareLines({ lines, sizes, label, percent }: Props) {
  const { rows, ticks, axis, height } = layoutShares(lines, sizes);
  return (
    <Drawing width={sizes.width} height={height} fontSize={sizes.fontSize} label={label}>
      {rows.map(({ name, y, textY, interval, dot }) => (
        <g key={name}>
          <path class="chart-interval-95" d={`M${interval[0]} ${y}H${interval[1]}`} />
          <circle class="chart-dot" cx={dot} cy={y} r={sizes.radius} />
          <text class="chart-end" x={sizes.width} y={textY}>{name}</text>
        </g>
      ))}
      <path class="chart-rule" d={`M${ticks[0]?.x ?? 0} ${axis}H${ticks.at(-1)?.x ?? 0}`} />
      {ticks.map(({ share, x }) => (
        <g key={share}>
          <path class="chart-tick" d={`M${x} ${axis - 4}V${axis + 4}`} />
          <text class={share === 0 ? undefined : share === 1 ? "chart-end" : "chart-mid"} x={x} y={axis + 4 + sizes.fontSize}>{percent(share)}</text>
        </g>
      ))}
    </Drawing>
  );
}
