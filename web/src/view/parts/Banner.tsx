import { say } from "../../text/en";
import { usePage } from "../page";
import { useNow } from "./useNow";

const BANNER_MS = 10_000;

/** Above everything: the thin bar while catching up, and after ten seconds without connection a sentence. */
export function Banner() {
  const { state } = usePage().store.link.value;
  if (state === "resync") return <div class="resync" />;
  return state === "live" ? null : <Lost />;
}

function Lost() {
  const { store } = usePage();
  const { since } = store.link.value;
  const long = useNow(1_000) - store.offset.value - since > BANNER_MS;
  return (
    <>
      <p class="sr" role="alert">{say.state.lostConnection}</p>
      {long && <p class="banner">{say.state.banner}</p>}
    </>
  );
}
