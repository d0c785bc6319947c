import type { Json } from "../protocol/json";
import { Store } from "../store";

/** A store whose animation frames a test moves by hand. */
export const openStore = (): { store: Store; frame: () => void; marks: string[]; frames: () => number } => {
  const paints: (() => void)[] = [];
  const marks: string[] = [];
  let ids = 0;
  let asked = 0;
  const store = new Store({
    nextFrame: (paint) => { asked++; paints.push(paint); },
    mark: (name) => { marks.push(name); },
    newId: () => `cid-${String(++ids)}`,
    now: () => 0,
  });
  return { store, marks, frames: () => asked, frame: () => { paints.splice(0).forEach((paint) => { paint(); }); } };
};

export const snapshotOf = (cells: Record<string, Json>, seq = 10, figures: Record<string, Json> = {}) => ({
  epoch: "e", seq, cells, figures, figuresAt: seq,
});

export const deltaOf = (to: number, cells: Record<string, Json>, from = to) => ({
  kind: "delta" as const, from, to, cells, cids: [], merged: from !== to,
});

/** Two tracks, with a management rung beside IC3. */
export const framework: Json = {
  plumbline: 1, id: "eng", name: "Engineering", version: 2,
  tracks: [{ id: "ic", name: "Individual" }, { id: "m", name: "Management" }],
  levels: [
    { id: "IC2", track: "ic", rank: 2 }, { id: "IC1", track: "ic", rank: 1 }, { id: "IC3", track: "ic", rank: 3 },
    { id: "m.lead", track: "m", rank: 3 },
  ],
  competencies: [
    { id: "delivery", name: "Delivery", tracks: [], levels: [], expected: { IC2: 3, IC3: 4 } },
    { id: "design", name: "Design", tracks: ["ic"], levels: [], expected: {}, steps: [{ id: "s1", descriptors: [{ type: "summary", text: "Step one." }] }] },
  ],
  cells: [
    { competency: "delivery", level: "IC1", state: "described", descriptors: [{ type: "expectation", text: "Lands small work." }, { type: "negative", text: "Hides delay." }] },
    { competency: "delivery", level: "IC2", state: "same-as-below", descriptors: [] },
    { competency: "design", level: "IC1", state: "described", descriptors: [], step: "s1" },
  ],
};
