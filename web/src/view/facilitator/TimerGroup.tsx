import { PauseIcon, PlayIcon } from "../../chart/icon";
import { startTimer } from "../../session/op/timer.start";
import { stopTimer } from "../../session/op/timer.stop";
import { phaseSeconds } from "../../session/timing";
import { say } from "../../text/en";
import { usePage } from "../page";
import { Timer } from "../parts/Timer";
import { Press } from "../parts/Press";

export const useTimer = () => {
  const { room, store, act } = usePage();
  const endsAt = room.get("timer")?.endsAt;
  const toggle = (): void => { act(endsAt === undefined ? startTimer(phaseSeconds[room.get("focus")?.phase ?? "discuss"]) : stopTimer()); };
  const minute = (): void => {
    const left = endsAt === undefined ? 0 : Date.parse(endsAt) - Date.now() - store.offset.peek();
    act(startTimer(Math.round(Math.max(0, left) / 1000) + 60));
  };
  return { running: endsAt !== undefined, toggle, minute };
};

/** Time for the phase: start, stop, one minute more. */
export function TimerGroup() {
  const { writable } = usePage();
  const timer = useTimer();
  return (
    <div class="grp">
      {timer.running ? <Timer /> : <span class="timer soft" aria-hidden="true">{say.meeting.noTimer}</span>}
      <Press class="btn" aria-label={timer.running ? say.meeting.pause : say.meeting.run} off={!writable.value} onClick={timer.toggle}>
        {timer.running ? <PauseIcon /> : <PlayIcon />}<kbd>T</kbd>
      </Press>
      <Press class="btn" off={!writable.value} onClick={timer.minute}>{say.meeting.minute}</Press>
    </div>
  );
}
