import { useState } from "preact/hooks";
import { DistributionRows } from "../../chart/DistributionRows";
import { laptopDistribution } from "../../chart/distribution-sizes";
import { distributionOf } from "../../session/distribution";
import { chairs } from "../../session/rights";
import { say } from "../../text/en";
import { useFramework, useMe, usePage } from "../page";
import { Miniature } from "../room/Miniature";
import { ScreenDialog } from "./ScreenDialog";
import { Press } from "../parts/Press";

const sizes = { ...laptopDistribution, width: 388, nameWidth: 46 };

/** Under the board: what the room sees, and the ratings of the competency one is looking at. */
export function Below() {
  const { room } = usePage();
  return (
    <div class="below">
      <section>
        <h3>{say.meeting.onScreen}</h3>
        <Miniature />
      </section>
      <section>
        <Ratings />
        {room.get("screen") && <ScreenLine />}
      </section>
    </div>
  );
}

function Ratings() {
  const { room, desk } = usePage();
  const framework = useFramework();
  const competency = framework.competencies.find(({ id }) => id === desk.openRow.value) ?? framework.competencies[0];
  const row = competency && distributionOf(room, competency);
  if (!row) return null;
  const people = row.counts.reduce((sum, count) => sum + count, 0);
  const title = say.meeting.people(row.name, people);
  return (
    <>
      <h3>{title}</h3>
      <DistributionRows
        rows={[{ ...row, name: say.charts.distribution.now }]} scale={[]} sizes={sizes} text={say.charts} legend="ends" start="bar" twin="hidden"
        label={title}
      />
    </>
  );
}

function ScreenLine() {
  const { room, writable } = usePage();
  const me = useMe();
  const [open, setOpen] = useState(false);
  const screen = room.get("screen");
  const drift = room.get("drift-open");
  if (!screen) return null;
  return (
    <p class="small">
      {say.meeting.screenShows(say.meeting.screenNames[screen.names], say.meeting.screenDrift[drift?.screen ?? "off"])}{" "}
      {chairs(room, me) && <Press class="btn link small" off={!writable.value} onClick={() => { setOpen(true); }}>{say.meeting.screenChange}</Press>}
      {open && <ScreenDialog onClose={() => { setOpen(false); }} />}
    </p>
  );
}
