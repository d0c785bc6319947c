package dev.plumbline.wire.event;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.CriterionAttested;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.DriftOpened;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.MemberRemoved;
import dev.plumbline.domain.session.event.MemberUpdated;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.PersonUpdated;
import dev.plumbline.domain.session.event.PhaseSet;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.ReviewConfirmed;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionConfigured;
import dev.plumbline.domain.session.event.SessionCreated;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.TimerStarted;
import dev.plumbline.domain.session.event.TimerStopped;
import dev.plumbline.domain.session.event.VoteCast;
import dev.plumbline.domain.session.event.VotesRevealed;
import java.util.Map;
import java.util.Optional;

/** The one table of event types: the op of PROTOCOL §3 that made it, or a name of the server's own, and its record. */
public final class EventTypes {
    static final Map<String, Class<? extends Event>> CLASSES = Map.ofEntries(
            entry("session.create", SessionCreated.class),
            entry("session.configure", SessionConfigured.class),
            entry("session.start", SessionStarted.class),
            entry("session.close", SessionClosed.class),
            entry("day.begin", DayBegun.class),
            entry("person.add", PersonAdded.class),
            entry("person.update", PersonUpdated.class),
            entry("person.remove", PersonRemoved.class),
            entry("member.add", MemberAdded.class),
            entry("member.update", MemberUpdated.class),
            entry("member.remove", MemberRemoved.class),
            entry("member.recuse", MemberRecused.class),
            entry("agenda.set", AgendaSet.class),
            entry("item.open", ItemOpened.class),
            entry("phase.set", PhaseSet.class),
            entry("timer.start", TimerStarted.class),
            entry("timer.stop", TimerStopped.class),
            entry("rating.set", RatingSet.class),
            entry("level.propose", LevelProposed.class),
            entry("criterion.attest", CriterionAttested.class),
            entry("review.confirm", ReviewConfirmed.class),
            entry("note.set", NoteSet.class),
            entry("vote.cast", VoteCast.class),
            entry("votes.reveal", VotesRevealed.class),
            entry("decision.record", DecisionRecorded.class),
            entry("drift.open", DriftOpened.class),
            entry("screen.configure", ScreenConfigured.class));

    private static final Map<Class<? extends Event>, String> NAMES =
            CLASSES.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private EventTypes() {}

    /** The name of an event's type, which is also the {@code op} of its delta. */
    public static String nameOf(Event event) {
        return Optional.ofNullable(NAMES.get(event.getClass())).orElseThrow();
    }

    static Class<? extends Event> classOf(String type) {
        return Optional.ofNullable(CLASSES.get(type))
                .orElseThrow(() -> new UnreadableEvent("no event is called " + type));
    }
}
