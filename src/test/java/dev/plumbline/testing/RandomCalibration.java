package dev.plumbline.testing;

import dev.plumbline.domain.framework.Criteria.Rule;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.Requirement;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.CriterionAttested;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.PersonUpdated;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.ReviewConfirmed;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionConfigured;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VotesRevealed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Events that could happen to a session, made from a seed. */
public final class RandomCalibration {
    private static final int PEOPLE = 14;
    private static final List<LevelId> LEVELS = List.of(Ladder.IC1, Ladder.IC2, Ladder.IC3, Ladder.M1, Ladder.M2);
    private static final List<String> MANAGERS = List.of("p0", "ana", "ben");
    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());
    private static final Optional<String> REASON = Optional.of("by lot");

    private final Random random;

    public RandomCalibration(long seed) {
        random = new Random(seed);
    }

    public static Framework framework() {
        return Ladder.asking(
                Rule.gate("mean", new Requirement.Mean(new BigDecimal("3.5"))),
                Rule.gate("floor", new Requirement.NoneBelow(3)),
                Rule.gate("time", new Requirement.TimeInLevel(12)),
                Rule.gate("scope", new Requirement.Scope()),
                Rule.gate("confirmation", new Requirement.Confirmation()));
    }

    public Mode mode() {
        return random.nextBoolean() ? Mode.OPEN : Mode.BLIND;
    }

    public PersonId person() {
        return new PersonId("p" + random.nextInt(PEOPLE));
    }

    /** Something that may happen to the session as it is. */
    public Event next(Session session) {
        int lot = random.nextInt(100);
        if (lot < 4) return of(session);
        var person = person();
        if (session.person(person).isEmpty())
            return new PersonAdded(newcomer(person).dossier());
        return about(session, person, lot);
    }

    private Event of(Session session) {
        if (session.is(State.PREPARING)) {
            return random.nextBoolean()
                    ? new SessionStarted()
                    : new SessionConfigured(Calibration.charter(mode()), List.of());
        }
        return random.nextInt(8) == 0
                ? new SessionClosed()
                : new DayBegun(session.meeting().today().plusDays(random.nextInt(200)));
    }

    private Event about(Session session, PersonId person, int lot) {
        if (lot < 60) return rating(session, person);
        if (lot < 70) return new LevelProposed(person, level(), REASON);
        if (lot < 75) return new ReviewConfirmed(person);
        if (lot < 80) return new VotesRevealed(person, 1);
        if (lot < 84) return new CriterionAttested(person, new CriterionId("scope"), attestation());
        if (lot < 88) return new DecisionRecorded(person, outcome(), level(), REASON, List.of());
        if (lot < 90) return new NoteSet(person, NoteKind.SHARED, "note " + lot);
        if (lot < 95 && session.is(State.PREPARING)) {
            return PersonUpdated.wholly(newcomer(person).dossier());
        }
        return lot < 97
                ? new PersonRemoved(person)
                : new PersonAdded(newcomer(person).dossier());
    }

    private Event rating(Session session, PersonId person) {
        var asked = List.copyOf(session.person(person).orElseThrow().ratings().keySet());
        if (asked.isEmpty()) return new ReviewConfirmed(person);
        var competency = asked.get(random.nextInt(asked.size()));
        return new RatingSet(person, competency, rating(), REASON);
    }

    private Newcomer newcomer(PersonId person) {
        var newcomer = Newcomer.of(person.value());
        if (random.nextInt(10) > 0) newcomer = newcomer.at(level());
        if (random.nextInt(10) > 0) newcomer = newcomer.under(MANAGERS.get(random.nextInt(MANAGERS.size())));
        if (random.nextInt(3) == 0) newcomer = newcomer.proposedFor(level());
        if (random.nextInt(2) == 0) newcomer = newcomer.since(Calibration.TODAY.minusDays(random.nextInt(700)));
        if (random.nextInt(2) == 0) newcomer = newcomer.ratedBefore(Ladder.LEAD, 1 + random.nextInt(5));
        for (var competency : List.of(Ladder.CRAFT, Ladder.REACH)) {
            var rating = rating();
            if (rating.isPresent()) newcomer = newcomer.rated(competency, rating.get());
        }
        return newcomer;
    }

    private Optional<Integer> rating() {
        return random.nextInt(6) == 0 ? Optional.empty() : Optional.of(1 + random.nextInt(5));
    }

    private LevelId level() {
        return LEVELS.get(random.nextInt(LEVELS.size()));
    }

    private Outcome outcome() {
        return OUTCOMES.get(random.nextInt(OUTCOMES.size()));
    }

    private Attestation attestation() {
        return new Attestation(Optional.of(random.nextBoolean()), random.nextInt(4) == 0, Optional.empty(), "m1");
    }
}
