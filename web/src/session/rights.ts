import type { Role } from "../protocol/frames";
import type { Room } from "./room";

export interface Me {
  readonly member: string;
  readonly role: Role;
}

/** Which controls to offer; whether an act is allowed the server alone decides. */
export const chairs = (room: Room, me: Me | undefined): boolean =>
  me?.role === "facilitator" && (room.get("chair")?.acting ?? me.member) === me.member;

export const isOwnReport = (room: Room, me: Me | undefined, person: string): boolean => {
  const self = me && room.get("member", me.member)?.person;
  return self !== undefined && room.get("person", person)?.manager === self;
};

export const mayRate = (room: Room, me: Me | undefined, person: string): boolean => {
  const session = room.get("session");
  if (session?.state !== "preparing" && session?.state !== "live") return false;
  if (me?.role === "committee") return session.state === "preparing" ? isOwnReport(room, me, person) : session.editing === "committee";
  return chairs(room, me);
};

export const mayPropose = (room: Room, me: Me | undefined, person: string): boolean =>
  mayRate(room, me, person) ||
  (room.get("session")?.state === "live" && me?.role === "committee" && isOwnReport(room, me, person) && room.get("focus")?.person !== person);

export const mayVote = (room: Room, me: Me | undefined, person: string): boolean =>
  me !== undefined &&
  (me.role === "committee" || (me.role === "facilitator" && room.get("session")?.facilitatorVotes === true)) &&
  room.get("recusal", person, me.member) === undefined;
