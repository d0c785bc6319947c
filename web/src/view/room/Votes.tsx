import { VoteDots } from "../../chart/VoteDots";
import { roomVotes } from "../../chart/votes-layout";
import { spread, voteAxis } from "../../session/vote";
import { say } from "../../text/en";
import { useFramework, usePage } from "../page";

/** Before the reveal only how many have voted; after it a dot a vote, without names. */
export function Votes({ person }: { readonly person: string }) {
  const { room } = usePage();
  const framework = useFramework();
  const votes = room.get("votes", person);
  if (!votes) return null;
  if (!votes.revealed) return <section><h3>{say.meeting.voted(votes.cast, votes.of)}</h3></section>;
  const ends = spread(votes, framework);
  const levels = voteAxis(room, framework, person).map(({ id, label }) => ({ id, name: label }));
  const marked = room.get("decision", person)?.level ?? room.get("level", person)?.proposed ?? null;
  return (
    <section>
      <h3>{ends ? say.meeting.votes(votes.cast, votes.of, ...ends) : say.meeting.votesNone(votes.of)}</h3>
      {ends && <VoteDots levels={levels} votes={votes.levels ?? []} marked={marked} sizes={roomVotes} text={say.charts} twin="hidden" />}
    </section>
  );
}
