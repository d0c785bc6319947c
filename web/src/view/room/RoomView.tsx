import { useFramework, usePage } from "../page";
import { Rail } from "./Rail";
import { RoomBoard } from "./RoomBoard";
import { RoomHeader } from "./RoomHeader";
import { DistributionRows } from "../../chart/DistributionRows";
import { roomDistribution } from "../../chart/distribution-sizes";
import { textWidth } from "../../chart/text-width";
import { distributions, mostRated } from "../../session/distribution";
import { say } from "../../text/en";

export const ROOM_WIDTH = 1920;
export const ROOM_HEIGHT = 1080;

/** Header, board, ratings and rail, nothing to press. */
export function RoomView() {
  return (
    <div class="room">
      <RoomHeader />
      <RoomBoard />
      <Ratings />
      <Rail />
    </div>
  );
}

const SHOWN_ROWS = 8;
const WIDEST_NAME = 380;

/** Wide enough for the longest name there is, within reason: the bars need their room, too. */
const nameWidthFor = (names: readonly string[]): number => {
  const longest = Math.max(...names.map((name) => textWidth(name, roomDistribution.fontSize)));
  return Math.min(WIDEST_NAME, Math.max(roomDistribution.nameWidth, Math.ceil(longest) + 10));
};

function Ratings() {
  const { room } = usePage();
  const rows = distributions(room, useFramework());
  const scale = (room.get("session")?.scale ?? []).map(({ label }) => label);
  if (rows.length === 0) return <footer class="dist" />;
  const pitch = Math.min(roomDistribution.pitch, (roomDistribution.pitch * SHOWN_ROWS) / rows.length);
  const nameWidth = nameWidthFor(rows.map(({ name }) => name));
  const sizes = { ...roomDistribution, nameWidth, pitch, barHeight: Math.min(roomDistribution.barHeight, pitch - 3) };
  return (
    <footer class="dist">
      <DistributionRows rows={rows} scale={scale} sizes={sizes} text={say.charts} title={say.meeting.ratings(mostRated(rows))} start="words" twin="hidden" />
    </footer>
  );
}
