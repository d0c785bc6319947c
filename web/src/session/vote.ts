import type { VotesCell } from "../protocol/cells";
import type { Framework, Level } from "./framework";
import type { Room } from "./room";

/** One's own vote of the current round, null for an abstention, undefined for none. */
export const ownVote = (room: Room, person: string, member: string): string | null | undefined => {
  const vote = room.get("vote", person, member);
  const round = room.get("votes", person)?.round ?? 1;
  return vote?.round === round ? vote.level : undefined;
};

/**
 * The levels within reach of a vote: from one below to two above where the person stands, those of other tracks at the height of this rung and
 * the next, and what is proposed as far as one may know it. The first two follow from where the person stands, so that they betray no proposal.
 */
export const ballot = (room: Room, framework: Framework, person: string): readonly Level[] => {
  const current = room.get("level", person)?.current ?? room.get("person", person)?.level;
  const level = framework.level(current);
  const ladder = framework.ladder(level?.track);
  if (!level) return ladder;
  const at = ladder.indexOf(level);
  const near = ladder.slice(Math.max(0, at - 1), at + 3);
  const offered = [...near, ...framework.beside([level, ladder[at + 1]])];
  const proposed = framework.level(room.get("level", person)?.proposed);
  return proposed && !offered.includes(proposed) ? [...offered, proposed] : offered;
};

/** The levels votes are drawn over: the person's track, and whatever else was proposed, voted for or decided. */
export const voteAxis = (room: Room, framework: Framework, person: string): readonly Level[] => {
  const { current, proposed } = room.get("level", person) ?? {};
  const ladder = framework.ladder(framework.level(current ?? room.get("person", person)?.level)?.track);
  const named = new Set([proposed, room.get("decision", person)?.level, ...(room.get("votes", person)?.levels ?? [])]);
  return [...ladder, ...framework.levels.filter((level) => named.has(level.id) && !ladder.includes(level))];
};

/** The digit at the end of a level's name, so that 5 votes for IC5; the first to claim a digit has it. */
export const digits = (levels: readonly Level[]): ReadonlyMap<string, string> => {
  const owners = new Map<string, string>();
  for (const { id, label } of levels) {
    const digit = /\d$/.exec(label)?.[0];
    if (digit !== undefined && !owners.has(digit)) owners.set(digit, id);
  }
  return new Map([...owners].map(([digit, id]) => [id, digit]));
};

/** Lowest and highest level voted for, in the framework's order. */
export const spread = (votes: VotesCell, framework: Framework): readonly [string, string] | undefined => {
  const given = new Set(votes.levels ?? []);
  const levels = framework.levels.filter(({ id }) => given.has(id));
  const [low, high] = [levels[0], levels.at(-1)];
  return low && high && [low.label, high.label];
};

/** The middle vote, the lower one of two. */
export const medianVote = (votes: VotesCell | undefined, framework: Framework): string | undefined => {
  const order = new Map(framework.levels.map(({ id }, index) => [id, index]));
  const given = (votes?.levels ?? []).filter((level): level is string => level !== null && order.has(level));
  given.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return given[Math.floor((given.length - 1) / 2)];
};

const voters = (room: Room, person: string): readonly string[] =>
  room.ids("member").filter((member) => {
    const role = room.get("member", member)?.role;
    const votes = role === "committee" || (role === "facilitator" && room.get("session")?.facilitatorVotes === true);
    return votes && room.get("recusal", person, member) === undefined;
  });

export const notYetVoted = (room: Room, person: string): readonly string[] => {
  const who = room.get("votes", person)?.who;
  return who === undefined ? [] : voters(room, person).filter((member) => !who.includes(member));
};

export interface Ballots {
  readonly level: string | null;
  readonly members: readonly string[];
}

/** Revealed votes with their names, lowest level first, abstentions last. */
export const ballotsByLevel = (room: Room, framework: Framework, person: string): readonly Ballots[] => {
  const cast = room.ids("member").map((member) => ({ member, level: ownVote(room, person, member) }));
  const places: readonly (string | null)[] = [...framework.levels.map(({ id }) => id), null];
  return places
    .map((level) => ({ level, members: cast.filter((vote) => vote.level === level).map(({ member }) => member) }))
    .filter(({ members }) => members.length > 0);
};
