import type { Phase } from "../../protocol/cells";
import { setPhase } from "../../session/op/phase.set";
import { say } from "../../text/en";
import { usePage } from "../page";
import { Press } from "../parts/Press";

export const phases: readonly Phase[] = ["read", "vote", "discuss", "decide"];

/** Where the open item stands; in a blind meeting discussing comes after the reveal, which the server sees to. */
export function Phases() {
  const { room, store, writable, act } = usePage();
  const focus = room.get("focus");
  const locked = !writable.value || focus?.person === undefined || store.own.at("focus")?.state === "pending";
  return (
    <div class="seg" role="group" aria-label={say.meeting.phase}>
      {phases.map((phase) => (
        <Press
          key={phase} aria-current={phase === focus?.phase ? "step" : undefined}
          off={locked && phase !== focus?.phase} onClick={() => { if (phase !== focus?.phase) act(setPhase(phase)); }}
        >
          {say.phases[phase]}
        </Press>
      ))}
    </div>
  );
}
