import { baselineFor } from "./text-width";

export interface ShareLine {
  readonly name: string;
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
}

export interface ShareSizes {
  readonly width: number;
  readonly nameWidth: number;
  readonly fontSize: number;
  readonly rowHeight: number;
  readonly radius: number;
}

export const laptopShares: ShareSizes = { width: 310, nameWidth: 110, fontSize: 14, rowHeight: 26, radius: 6 };

export function layoutShares(lines: readonly ShareLine[], sizes: ShareSizes) {
  const room = sizes.width - sizes.nameWidth - 2 * sizes.radius;
  const at = (share: number): number => Math.round((sizes.radius + Math.max(0, Math.min(1, share)) * room) * 10) / 10;
  const axis = lines.length * sizes.rowHeight + 6;
  const rows = lines.map(({ name, value, lo, hi }, index) => {
    const y = (index + 0.5) * sizes.rowHeight;
    return { name, y, textY: baselineFor(y, sizes.fontSize), interval: [at(lo), at(hi)] as const, dot: at(value) };
  });
  return { rows, ticks: [0, 0.5, 1].map((share) => ({ share, x: at(share) })), axis, height: axis + 4 + Math.ceil(sizes.fontSize * 1.4) };
}
