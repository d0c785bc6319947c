import "../../style/room.css";
import { Desk } from "../../session/desk";
import { ScreenView } from "../../session/screen-view";
import { say } from "../../text/en";
import { PageContext, usePage, type Page } from "../page";
import { RoomView } from "./RoomView";
import { Small } from "./small";

const screens = new WeakMap<Page, Page>();

/** The same page as the room screen holds it: less is visible, and nobody's own choices count but the focus. */
const screenOf = (page: Page): Page => {
  const known = screens.get(page);
  if (known) return known;
  const room = new ScreenView(page.store.cells, page.store.figures);
  const made = { ...page, room, desk: new Desk(room) };
  screens.set(page, made);
  return made;
};

/** The room's view drawn small, for the one who leads it; silent for screen readers, who have the board itself. */
export function Miniature() {
  const page = usePage();
  const { room } = page;
  return (
    <div class="miniature" data-theme="light" aria-hidden="true" inert>
      {room.get("screen")?.curtain === true ? <p class="miniature-curtain">{say.meeting.curtain}</p>
        : room.get("focus")?.withheld === true ? <p class="miniature-curtain">{say.state.withheld}</p>
        : <PageContext.Provider value={screenOf(page)}><Small.Provider value><RoomView /></Small.Provider></PageContext.Provider>}
    </div>
  );
}
