import { say } from "../../text/en";
import "../../style/lobby.css";
import { MoveDialog } from "../board/MoveDialog";
import { useMe, usePage } from "../page";
import { Banner } from "../parts/Banner";
import { Pill } from "../parts/Pill";
import { MeetingStrips } from "../parts/Strips";
import { Before } from "./Before";
import { Setup } from "./Setup";

/** Set-up and what is still missing, for facilitator and observer before the meeting. */
export function Lobby() {
  const { room } = usePage();
  const me = useMe();
  const self = room.get("member", me?.member ?? "");
  return (
    <div class="app lobby">
      <header class="top">
        <h1>{room.get("session")?.title}</h1>
        <span class="push" />
        <Pill />
        {self && <span class="small soft">{say.lobby.you(self.name ?? "", say.lobby.roles[self.role] ?? self.role)}</span>}
      </header>
      <div class="bars"><Banner /><MeetingStrips /></div>
      <Setup />
      <Before />
      <MoveDialog />
    </div>
  );
}
