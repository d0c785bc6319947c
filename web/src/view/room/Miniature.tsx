import "../../style/room.css";
import { say } from "../../text/en";
import { usePage } from "../page";
import { RoomView } from "./RoomView";
import { Small } from "./small";

/** The room's view drawn small, for the one who leads it; silent for screen readers, who have the board itself. */
export function Miniature() {
  const { room } = usePage();
  return (
    <div class="miniature" data-theme="light" aria-hidden="true" inert>
      {room.get("screen")?.curtain === true ? <p class="miniature-curtain">{say.meeting.curtain}</p> : <Small.Provider value><RoomView /></Small.Provider>}
    </div>
  );
}
