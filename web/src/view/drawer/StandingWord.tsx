import { AlertIcon, SavingIcon, TickIcon } from "../../chart/icon";
import type { Standing } from "../../session/competencies";
import { say } from "../../text/en";
import type { Rating } from "./useRating";

/** "met", "1 short", or that a change is on its way. */
export function StandingWord({ stand, rating }: { readonly stand: Standing; readonly rating?: Rating }) {
  if (rating?.wanted !== undefined && !rating.asksReason)
    return <span class="focusc"><SavingIcon /> {say.state.saving(wordOf(stand.value), String(rating.wanted))}</span>;
  if (rating?.wanted !== undefined) return <span>{say.state.choosing(wordOf(stand.value), String(rating.wanted))}</span>;
  if (stand.value === null) return <span class="soft">{say.person.notRated}</span>;
  if (stand.short === undefined) return <span class="soft">{say.person.rated}</span>;
  if (stand.short > 0) return <span><AlertIcon /> {say.person.short(stand.short)}</span>;
  return <span class="soft"><TickIcon /> {say.person.met}</span>;
}

const wordOf = (value: number | null): string => (value === null ? say.state.none : String(value));
