import { say } from "../../text/en";
import { clock } from "../../text/numbers";
import { usePage } from "../page";
import { useNow } from "./useNow";

/** What is left of the phase's time. */
export function Timer() {
  const endsAt = usePage().room.get("timer")?.endsAt;
  return endsAt === undefined ? null : <Running endsAt={endsAt} />;
}

function Running({ endsAt }: { readonly endsAt: string }) {
  const now = useNow();
  return <span class="timer" role="timer" aria-label={say.meeting.timeLeft}>{clock(Date.parse(endsAt) - now)}</span>;
}
