import { useEffect, useState } from "preact/hooks";
import "../../style/room.css";
import { say } from "../../text/en";
import { usePage } from "../page";
import { Curtain } from "./Curtain";
import { RoomView, ROOM_HEIGHT, ROOM_WIDTH } from "./RoomView";

/** The projected board: read-only, drawn at 1920 × 1080 and fitted to whatever the projector has. */
export function RoomScreen() {
  const { room, store } = usePage();
  const scale = useScale();
  const offline = store.link.value.state === "offline";
  const covered = room.get("screen")?.curtain === true || room.get("focus")?.withheld === true || offline;
  const waiting = room.get("session")?.state === "preparing";
  return (
    <div class="fitted" style={{ transform: `scale(${String(scale)})` }}>
      {covered || waiting ? <Curtain words={waiting && !offline ? say.meeting.waitingToStart : say.meeting.covered} /> : <RoomView />}
    </div>
  );
}

const fit = (): number => Math.min(window.innerWidth / ROOM_WIDTH, window.innerHeight / ROOM_HEIGHT);

function useScale(): number {
  const [scale, setScale] = useState(fit());
  useEffect(() => {
    const resize = (): void => { setScale(fit()); };
    window.addEventListener("resize", resize);
    return () => { window.removeEventListener("resize", resize); };
  }, []);
  return scale;
}
