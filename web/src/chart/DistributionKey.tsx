import type { DistributionText } from "./chart-text";
import type { KeyBox } from "./distribution-key";
import type { DistributionLayout } from "./distribution-layout";
import type { DistributionSizes } from "./distribution-sizes";
import { baselineFor, fitText } from "./text-width";

interface KeyProps {
  readonly layout: DistributionLayout;
  readonly sizes: DistributionSizes;
  readonly text: DistributionText;
  readonly title: string | undefined;
  readonly since: boolean;
}

/** The first row: the words of the scale inside segments, or, where they have no room, words at both ends below. */
export function DistributionKey(props: KeyProps) {
  return props.layout.key.length > 0 ? <KeyRow {...props} /> : <EndWords {...props} />;
}

function KeyRow({ layout, sizes, text, title, since }: KeyProps) {
  const y = baselineFor(1 + sizes.keyHeight / 2, sizes.fontSize);
  const roomForTitle = (layout.key[0]?.x ?? sizes.nameWidth) - 8;
  return (
    <>
      {layout.key.map((box) => <Box key={box.level} box={box} sizes={sizes} y={y} />)}
      {title && <text class="chart-strong" x={0} y={y}>{fitText(title, roomForTitle, sizes.fontSize)}</text>}
      {since && <text class="chart-end chart-soft" x={sizes.width} y={y}>{text.sinceStart}</text>}
      <path class="chart-rule" d={`M0 ${sizes.keyHeight + 7.5}H${sizes.width}`} />
    </>
  );
}

function Box({ box, sizes, y }: { box: KeyBox; sizes: DistributionSizes; y: number }) {
  return (
    <g class={`chart-level-${box.level}`}>
      <rect x={box.x} y={1} width={box.width} height={sizes.keyHeight} />
      <text class="chart-mid" x={box.x + box.width / 2} y={y}>{box.word}</text>
    </g>
  );
}

function EndWords({ layout, sizes, text }: KeyProps) {
  const y = layout.barsEnd + sizes.fontSize * 1.6;
  return (
    <>
      <text class="chart-soft" x={sizes.nameWidth} y={y}>{text.lower}</text>
      <text class="chart-end chart-soft" x={sizes.width - sizes.wordsWidth} y={y}>{text.higher}</text>
    </>
  );
}
