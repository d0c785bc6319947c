package dev.plumbline.wire.frame;

import static java.util.Map.entry;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.command.AddMember;
import dev.plumbline.domain.session.command.AddPerson;
import dev.plumbline.domain.session.command.CastVote;
import dev.plumbline.domain.session.command.CloseSession;
import dev.plumbline.domain.session.command.Command;
import dev.plumbline.domain.session.command.ConfirmReview;
import dev.plumbline.domain.session.command.OpenItem;
import dev.plumbline.domain.session.command.ProposeLevel;
import dev.plumbline.domain.session.command.RecuseMember;
import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.domain.session.command.RemoveMember;
import dev.plumbline.domain.session.command.RemovePerson;
import dev.plumbline.domain.session.command.RevealVotes;
import dev.plumbline.domain.session.command.SetAgenda;
import dev.plumbline.domain.session.command.SetNote;
import dev.plumbline.domain.session.command.SetPhase;
import dev.plumbline.domain.session.command.SetRating;
import dev.plumbline.domain.session.command.StartSession;
import dev.plumbline.domain.session.command.StopTimer;
import dev.plumbline.wire.UnreadableJson;
import dev.plumbline.wire.value.SoundText;
import java.util.Map;
import java.util.Optional;

/** The one table of ops: what a command frame asks, as a command of the core. */
public final class CommandReader {
    /** A command, or why the frame is none. */
    public sealed interface Reading {
        /** The frame made sense. */
        record Read(Command command) implements Reading {}

        /** It did not; the sentence says what to send. */
        record Refused(Rejection why, String sentence) implements Reading {}
    }

    private interface Op {
        Command command(Arguments arguments, Supplies supplies);
    }

    static final Map<String, Op> OPS = Map.ofEntries(
            entry("rating.set", (a, s) -> new SetRating(s.by(), a.person(), a.competency(), a.rating(), a.reason())),
            entry("level.propose", (a, s) -> new ProposeLevel(s.by(), a.person(), a.level(), a.reason())),
            entry("review.confirm", (a, s) -> new ConfirmReview(s.by(), a.person())),
            entry("vote.cast", (a, s) -> new CastVote(s.by(), a.person(), a.optionalLevel())),
            entry("votes.reveal", (a, s) -> new RevealVotes(s.by(), a.person())),
            entry("decision.record", (a, s) -> a.as(Bodies.DecisionBody.class).command(a, s)),
            entry(
                    "criterion.attest",
                    (a, s) -> a.as(Bodies.AttestationBody.class).command(a, s)),
            entry(
                    "note.set",
                    (a, s) -> new SetNote(s.by(), a.person(), a.targetWord("visibility", NoteKind.class), a.text())),
            entry("item.open", (a, s) -> new OpenItem(s.by(), a.person())),
            entry("phase.set", (a, s) -> new SetPhase(s.by(), a.wordOf(Phase.class))),
            entry("agenda.set", (a, s) -> new SetAgenda(s.by(), a.people())),
            entry("timer.start", (a, s) -> a.as(Bodies.TimerBody.class).command(s)),
            entry("timer.stop", (a, s) -> new StopTimer(s.by())),
            entry("person.add", (a, s) -> new AddPerson(s.by(), a.person(), s.dossier())),
            entry("person.remove", (a, s) -> new RemovePerson(s.by(), a.person())),
            entry(
                    "member.add",
                    (a, s) ->
                            new AddMember(s.by(), a.as(Bodies.MemberBody.class).member(s))),
            entry("member.remove", (a, s) -> new RemoveMember(s.by(), a.member())),
            entry("member.recuse", (a, s) -> new RecuseMember(s.by(), a.member(), a.person(), a.flag())),
            entry("drift.open", (a, s) -> a.as(Bodies.DriftBody.class).command(s)),
            entry("screen.configure", (a, s) -> a.as(Bodies.ScreenBody.class).command(s)),
            entry("session.configure", (a, s) -> a.as(Bodies.SessionBody.class).command(s)),
            entry("session.start", (a, s) -> new StartSession(s.by())),
            entry("session.close", (a, s) -> new CloseSession(s.by())));

    private CommandReader() {}

    /** The person the organisation has to be asked about before the frame can be read. */
    public static Optional<PersonId> newcomer(ClientFrame.Cmd cmd) {
        var place = switch (cmd.op()) {
            case "person.add" -> cmd.target();
            case "member.add" -> cmd.value();
            default -> null;
        };
        return Optional.ofNullable(place)
                .map(node -> node.path("person"))
                .filter(node -> node.isTextual() && !node.textValue().isBlank())
                .filter(node -> SoundText.isSound(node.textValue()))
                .map(node -> new PersonId(node.textValue()));
    }

    /** Never throws: what the frame lacks becomes a refusal. */
    public static Reading read(ClientFrame.Cmd cmd, Supplies supplies) {
        var op = OPS.get(cmd.op());
        if (op == null) {
            return new Reading.Refused(Rejection.UNKNOWN_OP, "This server does not know the op " + cmd.op() + ".");
        }
        try {
            return new Reading.Read(op.command(Arguments.of(cmd), supplies));
        } catch (UnreadableJson unreadable) {
            return new Reading.Refused(Rejection.INVALID, unreadable.sentence());
        }
    }
}
