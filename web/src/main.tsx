import { computed } from "@preact/signals";
import { render, type ComponentChild } from "preact";
import { Api } from "./connection/api";
import { Attention } from "./connection/attention";
import { browserClock, openSocket } from "./connection/browser";
import { Connection } from "./connection/connection";
import { Refused } from "./connection/ports";
import { listSessions } from "./connection/sessions";
import { newId } from "./connection/new-id";
import { keepFocus, mark, showOnBody, showTheme } from "./page-hooks";
import { watchAttention } from "./attention-hooks";
import { Desk } from "./session/desk";
import { readDetails } from "./session/details";
import { digestOf } from "./session/digest";
import { Framework } from "./session/framework";
import { Shelf } from "./session/shelf";
import { Store } from "./store";
import "./style/index.css";
import { say } from "./text/en";
import { PageContext, type Page } from "./view/page";
import { Notice } from "./view/parts/Notice";
import { Screens } from "./view/Screens";

const root = document.getElementById("app") ?? document.body;
/** The first thing shown takes the place of the line the document came with. */
const show = (view: ComponentChild): void => {
  document.getElementById("loading")?.remove();
  render(view, root);
};
const notice = (title: string, more: string): void => { show(<Notice title={title} more={more} />); };

/** `/s/{session}`, and `?as={member}` where this browser holds several seats. */
const place = (): { session: string; as?: string } | undefined => {
  const session = /^\/s\/([^/]+)$/.exec(location.pathname)?.[1];
  const as = new URLSearchParams(location.search).get("as");
  return session === undefined ? undefined : { session: decodeURIComponent(session), ...(as !== null && { as }) };
};

const pageFor = (api: Api, store: Store): Page => {
  const frameworks = new Shelf((id) => loadFramework(api, id));
  const pinned = computed(() => store.room.get("session")?.framework);
  const name = computed(() => (pinned.value ? JSON.stringify([pinned.value.id, pinned.value.version]) : undefined));
  return {
    store,
    framework: computed(() => (name.value === undefined ? { status: "loading" } : frameworks.get(name.value))),
    loadFramework: () => { if (name.value !== undefined) frameworks.again(name.value); },
    room: store.room,
    desk: new Desk(store.room),
    details: new Shelf(async (person) => readDetails(await api.person(person))),
    writable: computed(() => store.link.value.state === "live"),
    act: (command) => { store.act(command); },
  };
};

const loadFramework = async (api: Api, pinned: string): Promise<Framework> => {
  const [id, version] = JSON.parse(pinned) as [string, number];
  return new Framework(await api.framework(id, version));
};

const connect = (api: Api, store: Store, session: string, as: string | undefined): Connection => {
  const ports = { clock: browserClock, open: openSocket, snapshot: () => api.snapshot() };
  const connection = new Connection(ports, store, { session, client: newId(), ...(as !== undefined && { as }) });
  store.send = (frame) => { connection.command(frame); };
  addEventListener("online", () => { connection.nudge(); });
  addEventListener("offline", () => { connection.doubt(); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) connection.nudge(); });
  watchAttention(new Attention(browserClock, (attending) => { connection.attend(attending); }));
  connection.start();
  return connection;
};

/** Proves that this page holds what the server says it should; for the console and for tests. */
const proof = (connection: Connection, store: Store) => async () => {
  const { seq, sha256 } = await connection.digest();
  store.flush();
  const own = await digestOf(store.cells.entries());
  return { seq, reached: store.seq.peek(), equal: own === sha256 };
};

const open = async ({ session, as }: { session: string; as?: string }): Promise<void> => {
  const api = new Api(session, as);
  const problem = await api.session().then(() => undefined, (error: unknown) => error);
  if (problem instanceof Refused && problem.status < 500) { notice(say.lobby.notFound, say.lobby.notFoundMore); return; }
  const store = new Store({ nextFrame: requestAnimationFrame.bind(window), mark, newId, now: () => Date.now() });
  showOnBody(store);
  keepFocus(root);
  show(<PageContext.Provider value={pageFor(api, store)}><Screens /></PageContext.Provider>);
  const connection = connect(api, store, session, as);
  Object.assign(window, { plumbline: { proof: proof(connection, store) } });
};

/** The page without a meeting: only there is the list of sessions asked for. */
const land = async (unknownLink: boolean): Promise<void> => {
  showTheme(() => false);
  const [{ Landing }, sessions] = await Promise.all([
    import("./view/landing/Landing"),
    unknownLink ? undefined : listSessions().catch(() => undefined),
  ]);
  show(<Landing unknownLink={unknownLink} sessions={sessions} />);
};

const here = place();
if (here) void open(here);
else void land(new URLSearchParams(location.search).get("link") === "unknown");
