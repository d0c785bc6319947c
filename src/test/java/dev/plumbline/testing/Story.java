package dev.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.CharterField;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.command.Command;
import dev.plumbline.domain.session.command.Judgement;
import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.domain.session.command.Request;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.domain.session.event.SessionConfigured;
import dev.plumbline.domain.session.event.SessionCreated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What happened in a session, and what follows when a member asks for something: {@code given(events…).when(command)
 * .then(event)}. Immutable; each event is recorded a second after the one before.
 */
public record Story(Ledger ledger) {
    public static final Instant BEGINNING = Instant.parse("2026-03-09T09:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    /** The sample session in preparation, then these events, all by the facilitator in the chair. */
    public static Story given(Event... events) {
        return prepared(Mode.OPEN).and(events);
    }

    /** As {@link #given}, in blind mode. */
    public static Story givenBlind(Event... events) {
        return prepared(Mode.BLIND).and(events);
    }

    /** A session nobody is in. */
    public static Story empty(Mode mode) {
        var created = new SessionCreated(
                new SessionId("s-1"), SampleFramework.ladder(), charter(mode, Editing.FACILITATOR, false), TODAY);
        return new Story(Ledger.begin(recorded(1, MemberId.SERVER, created)));
    }

    private static Story prepared(Mode mode) {
        var story = empty(mode);
        for (var member : Cast.members()) story = story.by(MemberId.SERVER, new MemberAdded(member));
        for (var person : Cast.people()) story = story.by(MemberId.SERVER, new PersonAdded(person));
        return story;
    }

    public static Charter charter(Mode mode, Editing editing, boolean facilitatorVotes) {
        return new Charter("Spring", mode, editing, facilitatorVotes, new CycleId("2026-spring"), Optional.empty());
    }

    public static SessionConfigured configured(
            Mode mode, Editing editing, boolean facilitatorVotes, CharterField... given) {
        return new SessionConfigured(charter(mode, editing, facilitatorVotes), List.of(given));
    }

    public Story and(Event... events) {
        return by(Cast.CHAIR, events);
    }

    public Story by(MemberId actor, Event... events) {
        var next = ledger;
        for (var event : events) next = next.after(recorded(next.seq() + 1, actor, event));
        return new Story(next);
    }

    public Session session() {
        return ledger.session();
    }

    /** The command from somebody who has seen everything so far. */
    public Then when(Command command) {
        return when(command, OptionalLong.of(ledger.seq()), false);
    }

    public Then when(Command command, OptionalLong base, boolean force) {
        return new Then(new Request(command, base, force).decideOn(ledger.session(), ledger));
    }

    private static Recorded recorded(long seq, MemberId actor, Event event) {
        return new Recorded(seq, "cid-" + seq, actor, BEGINNING.plusSeconds(seq), false, event);
    }

    /** What came of a command. */
    public record Then(Judgement verdict) {
        public void then(Event event) {
            assertThat(verdict).isEqualTo(new Judgement.Accepted(event, false));
        }

        public void thenForced(Event event) {
            assertThat(verdict).isEqualTo(new Judgement.Accepted(event, true));
        }

        public void thenRejected(Rejection reason) {
            assertThat(verdict)
                    .isInstanceOfSatisfying(
                            Judgement.Refused.class,
                            refused -> assertThat(refused.why())
                                    .as(refused.message())
                                    .isEqualTo(reason));
        }

        public void thenConflict() {
            assertThat(verdict).isInstanceOf(Judgement.Conflict.class);
        }

        public String sentence() {
            return verdict instanceof Judgement.Refused refused ? refused.message() : "";
        }
    }
}
