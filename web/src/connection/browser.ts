import type { Clock, Ports, SocketEvents } from "./ports";

const ABNORMAL = 1006;

export const browserClock: Clock = {
  now: () => Date.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => { clearTimeout(timer); };
  },
  chance: () => Math.random(),
};

const address = (): string => `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws`;

export const openSocket: Ports["open"] = (events: SocketEvents) => {
  const socket = new WebSocket(address(), "plumbline.v1");
  socket.onopen = () => { events.opened(); };
  socket.onmessage = ({ data }) => { if (typeof data === "string") events.said(data); };
  socket.onclose = ({ code }) => { events.closed(code || ABNORMAL); };
  return {
    send: (text) => { if (socket.readyState === WebSocket.OPEN) socket.send(text); },
    close: () => { socket.close(); },
  };
};
