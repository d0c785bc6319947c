import type { Seat } from "./seat";

interface Command { readonly op: string; readonly target?: unknown; readonly value?: unknown }

/** Sends one command over a socket of its own, as another program of the same member would (PROTOCOL §5); tells how it was answered. */
export const command = (seat: Seat, wanted: Command): Promise<string> =>
  seat.page.evaluate(({ op, target, value }) => new Promise<string>((answered, failed) => {
    const [session, as] = [location.pathname.split("/").at(-1), new URLSearchParams(location.search).get("as")];
    const socket = new WebSocket(`ws://${location.host}/ws`, "plumbline.v1");
    const say = (frame: unknown): void => { socket.send(JSON.stringify(frame)); };
    socket.onopen = () => { say({ kind: "hello", session, as, client: crypto.randomUUID(), inline: true }); };
    socket.onclose = ({ code }) => { failed(new Error(`closed with ${String(code)}`)); };
    let base = 0;
    socket.onmessage = ({ data }) => {
      const frame = JSON.parse(String(data)) as { kind: string; seq?: number; status?: string; code?: string };
      if (frame.kind === "welcome") base = frame.seq ?? 0;
      if (frame.kind === "figures") say({ kind: "cmd", cid: crypto.randomUUID(), op, target, value, base });
      if (frame.kind !== "result") return;
      answered(frame.code ?? frame.status ?? "");
      socket.close();
    };
  }), wanted);
