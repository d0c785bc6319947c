import { ShareLines } from "../../chart/ShareLines";
import { laptopShares } from "../../chart/share-layout";
import type { ShareEstimate } from "../../protocol/figures";
import { say } from "../../text/en";
import { usePage } from "../page";

const words = say.drift;

/** How much of the differences goes along with who rates, before and now, and whether ratings only came closer together. */
export function Consistency() {
  const figure = usePage().room.figure("consistency");
  if (!figure) return null;
  const { before, now } = figure.share;
  const lines = [[words.before, before], [words.now, now]] as const;
  const shown = lines.flatMap(([name, { value, lo, hi }]) => (value === null || lo === null || hi === null ? [] : [{ name: words.named(name, value), value, lo, hi }]));
  const sentence = `${words.beforeAndNow(share(before), share(now))} ${shown.length > 0 ? words.partIsReal : ""} ${words.spread(figure.sd.before, figure.sd.now, figure.compression)}`;
  return (
    <section class="consistency" aria-labelledby="consistency">
      <div><h3 id="consistency">{words.consistency}</h3><p class="soft small">{words.consistencyMeans}</p></div>
      {shown.length > 0 && <ShareLines lines={shown} sizes={laptopShares} label={words.beforeAndNow(share(before), share(now))} percent={words.percent} />}
      <p class="dense">{sentence}</p>
    </section>
  );
}

const share = ({ value, lo, hi, reason }: ShareEstimate): string =>
  value === null || lo === null || hi === null ? words.unknown(reason ?? "") : words.about(value, lo, hi);
