import { usePage } from "../page";
import { Pill } from "../parts/Pill";
import { Timer } from "../parts/Timer";

/** Title and time only: names and numbers are not in the page while it hangs [UX B4]. */
export function Curtain({ words }: { readonly words: string }) {
  const { room } = usePage();
  return (
    <main class="curtain">
      <h1>{room.get("session")?.title}</h1>
      <p>{words}</p>
      <Timer />
      <Pill />
    </main>
  );
}
