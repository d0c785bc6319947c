import { ArrowRightIcon } from "../../chart/icon";
import { currentLevel } from "../../session/level-in-view";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";

/** "now IC4 → proposed IC5", as far as this member may know it. */
export function LevelLine({ person }: { readonly person: string }) {
  const { room, store } = usePage();
  const framework = useFramework();
  const decision = room.get("decision", person);
  const to = decision?.level ?? room.get("level", person)?.proposed;
  const unchanged = !decision && to === currentLevel(room, person);
  const pending = store.own.at(`level/${person}`)?.state === "pending";
  return (
    <p class="levels" data-state={pending ? "pending" : undefined} aria-busy={pending}>
      <span class="soft">{say.meeting.now}</span><b>{framework.label(currentLevel(room, person))}</b>
      {unchanged && <span class="soft">{say.meeting.unchanged}</span>}
      {to !== null && to !== undefined && !unchanged && (
        <>
          <ArrowRightIcon />
          <span class="soft">{decision ? say.meeting.decidedAt : say.meeting.proposed}</span><b>{framework.label(to)}</b>
        </>
      )}
    </p>
  );
}
