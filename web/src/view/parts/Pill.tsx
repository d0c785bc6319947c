import { useEffect, useState } from "preact/hooks";
import { say } from "../../text/en";
import { usePage } from "../page";

const BACK_MS = 5_000;

/** Live, reconnecting, catching up or back: one word on how true the page is (UX §5). */
export function Pill() {
  const { store } = usePage();
  const link = store.link.value;
  const back = useBack();
  if (link.state === "live") {
    const words = back ? say.state.back(link.missed ?? 0) : say.state.live(store.here.value?.present ?? presentOf(store.here.value?.members));
    return <span class="live small" role="status">{words}</span>;
  }
  const words = { reconnecting: say.state.reconnecting, offline: say.state.offline, resync: () => say.state.resync }[link.state];
  return <span class="live off small" role="status">{words(link.heardAt)}</span>;
}

const presentOf = (members: Readonly<Record<string, string>> | undefined): number | undefined => {
  const here = Object.values(members ?? {}).filter((state) => state !== "away").length;
  return here > 0 ? here : undefined;
};

function useBack(): boolean {
  const { since, missed, state } = usePage().store.link.value;
  const [over, setOver] = useState(0);
  useEffect(() => {
    if (state !== "live" || missed === undefined) return undefined;
    const timer = setTimeout(() => { setOver(since); }, BACK_MS);
    return () => { clearTimeout(timer); };
  }, [since, missed, state]);
  return state === "live" && missed !== undefined && over !== since;
}
