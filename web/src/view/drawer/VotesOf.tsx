import { VoteDots } from "../../chart/VoteDots";
import { laptopVotes } from "../../chart/votes-layout";
import { givenName } from "../../session/names";
import { ballotsByLevel, notYetVoted, spread, voteAxis } from "../../session/vote";
import { say } from "../../text/en";
import { list } from "../../text/numbers";
import { useFramework, usePage } from "../page";

/** Before the reveal who has voted, after it how, with the names this member may see. */
export function VotesOf({ person }: { readonly person: string }) {
  const { room } = usePage();
  const votes = room.get("votes", person);
  if (!votes) return null;
  if (votes.revealed) return <Revealed person={person} />;
  const waiting = notYetVoted(room, person).map((member) => givenName(room.get("member", member)?.name ?? ""));
  return (
    <p class="votes-of dense">
      {say.meeting.voted(votes.cast, votes.of)}{votes.cast < votes.of && waiting.length > 0 && `, ${say.meeting.waitingFor(list(waiting))}`}
    </p>
  );
}

function Revealed({ person }: { readonly person: string }) {
  const { room } = usePage();
  const framework = useFramework();
  const votes = room.get("votes", person);
  if (!votes) return null;
  const ends = spread(votes, framework);
  const levels = voteAxis(room, framework, person).map(({ id, label }) => ({ id, name: label }));
  const marked = room.get("decision", person)?.level ?? room.get("level", person)?.proposed ?? null;
  return (
    <section class="votes-of">
      <h3>{ends ? say.meeting.votes(votes.cast, votes.of, ...ends) : say.meeting.votesNone(votes.of)}</h3>
      {ends && <VoteDots levels={levels} votes={votes.levels ?? []} marked={marked} sizes={laptopVotes} text={say.charts} twin="none" />}
      <dl class="ballots">
        {ballotsByLevel(room, framework, person).map(({ level, members }) => (
          <div key={level}><dt><b>{level === null ? say.meeting.abstain : framework.label(level)}</b></dt><dd>{list(members.map((id) => givenName(room.get("member", id)?.name ?? "")))}</dd></div>
        ))}
      </dl>
    </section>
  );
}
