import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Role } from "../protocol/frames";
import { say } from "../text/en";
import { useMe, usePage } from "./page";
import { Announcer } from "./parts/Announcer";
import { Loading } from "./parts/Loading";
import { Notice } from "./parts/Notice";

const screens = {
  lobby: () => import("./lobby/Lobby").then(({ Lobby }) => Lobby),
  waiting: () => import("./lobby/WaitingRoom").then(({ WaitingRoom }) => WaitingRoom),
  facilitator: () => import("./facilitator/Facilitator").then(({ Facilitator }) => Facilitator),
  manager: () => import("./manager/Manager").then(({ Manager }) => Manager),
  screen: () => import("./room/RoomScreen").then(({ RoomScreen }) => RoomScreen),
};
type Screen = keyof typeof screens;

const screenFor = (role: Role, preparing: boolean): Screen => {
  if (role === "screen") return "screen";
  if (role === "committee") return preparing ? "waiting" : "manager";
  return preparing ? "lobby" : "facilitator";
};

/** Which screen a member gets: the role and the state of the session decide. */
export function Screens() {
  const { store, room, framework } = usePage();
  const me = useMe();
  const ended = store.link.value.ended;
  const session = room.get("session");
  if (ended !== undefined && !store.ready.value) return <Notice title={say.state.ended(ended)} more={say.state.endedNext} />;
  if (!store.ready.value || !me || !session || framework.value.status !== "ready") return <Waiting />;
  return (
    <>
      {ended !== undefined && <p class="banner" role="alert">{say.state.ended(ended)} {say.state.endedNext}</p>}
      <Lazy screen={screenFor(me.role, session.state === "preparing")} />
      <Announcer />
    </>
  );
}

/** Before there is anything to show: said after a moment only, and with a way on where something failed. */
function Waiting() {
  const { store, framework, loadFramework } = usePage();
  const lost = store.link.value.state === "reconnecting" || store.link.value.state === "offline";
  if (lost) return <Notice title={say.state.unreachable} more={say.state.unreachableMore} />;
  const failed = framework.value.status === "failed";
  return <main class="notice loading"><Loading failed={failed} onRetry={loadFramework} /></main>;
}

function Lazy({ screen }: { readonly screen: Screen }) {
  const [loaded, setLoaded] = useState<{ screen: Screen; View: ComponentType }>();
  useEffect(() => {
    let wanted = true;
    void screens[screen]().then((View) => { if (wanted) setLoaded({ screen, View }); });
    return () => { wanted = false; };
  }, [screen]);
  return loaded?.screen === screen ? <loaded.View /> : null;
}
