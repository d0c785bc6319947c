import { useState } from "preact/hooks";
import { decidedOnAgenda } from "../../session/agenda";
import { closeSession } from "../../session/op/session.close";
import { say } from "../../text/en";
import { usePage } from "../page";
import { Dialog } from "../parts/Dialog";
import { Press } from "../parts/Press";

/** Ending is asked twice: it is the one button of the bar that stops everybody. */
export function EndMeeting() {
  const { act, room, writable } = usePage();
  const [asking, setAsking] = useState(false);
  const end = (): void => {
    setAsking(false);
    act(closeSession());
  };
  return (
    <>
      <Press class="btn quiet small" off={!writable.value} onClick={() => { setAsking(true); }}>{say.meeting.closeMeeting}</Press>
      {asking && (
        <Dialog title={say.meeting.closeMeeting} onClose={() => { setAsking(false); }}>
          <p><b>{say.meeting.closeAsk((room.get("agenda")?.length ?? 0) - decidedOnAgenda(room))}</b> {say.meeting.closeMeans}</p>
          <div class="acts">
            <button type="button" class="btn primary" onClick={end}>{say.meeting.closeMeeting}</button>
            <button type="button" class="btn" onClick={() => { setAsking(false); }}>{say.meeting.cancel}</button>
          </div>
        </Dialog>
      )}
    </>
  );
}
