package dev.plumbline.benchmark;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.SessionCreated;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.Newcomer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Everybody of a session, written as managers x reports x competencies: always the same people at {@link Steps#LEVELS}
 * with the same ratings, a twelfth of which are missing.
 */
record Cohort(int managers, int reports, int competencies) {
    private static final Stamp STAMP = new Stamp(1, MemberId.SERVER, Instant.parse("2026-06-15T09:00:00Z"));
    private static final int MISSING = 12;

    static Cohort of(String size) {
        var numbers = List.of(size.split("x")).stream().map(Integer::valueOf).toList();
        return new Cohort(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    Session preparing() {
        var random = new Random(7);
        var session = new SessionCreated(
                        Calibration.ID,
                        Steps.framework(competencies),
                        Calibration.charter(Mode.OPEN),
                        Calibration.TODAY)
                .session();
        for (int person = 0; person < people(); person++) {
            session = apply(new PersonAdded(newcomer(person, random).dossier()), session);
        }
        return session;
    }

    Session live() {
        return apply(new SessionStarted(), preparing());
    }

    /** The session and so many states after it, each one edit further, and back again on the same way. */
    List<Session> edits(Session session, int edits) {
        var random = new Random(11);
        var states = new ArrayList<Session>(List.of(session));
        for (int edit = 0; edit < edits; edit++) states.add(apply(edit(random), states.getLast()));
        for (int back = edits - 1; back > 0; back--) states.add(states.get(back));
        return List.copyOf(states);
    }

    PersonId person(int number) {
        return new PersonId("person-" + number);
    }

    int people() {
        return managers * reports;
    }

    static Session apply(Event event, Session session) {
        return event.applyTo(session, STAMP);
    }

    private Event edit(Random random) {
        return new RatingSet(
                person(random.nextInt(people())),
                Steps.competency(random.nextInt(competencies)),
                Optional.of(1 + random.nextInt(5)),
                Optional.of("seen together"));
    }

    private Newcomer newcomer(int number, Random random) {
        int manager = number / reports;
        var person = Newcomer.of(person(number).value()).under("manager-" + manager);
        var placed = person.at(Steps.LEVELS.get(random.nextInt(Steps.LEVELS.size())));
        return IntStream.range(0, competencies)
                .filter(competency -> random.nextInt(MISSING) > 0)
                .mapToObj(Steps::competency)
                .reduce(placed, (rated, competency) -> rated.rated(competency, rating(manager, random)), (a, b) -> b);
    }

    /** Managers differ in how they rate, and people in how they do. */
    private int rating(int manager, Random random) {
        double standard = 3.2 + 0.3 * Math.sin(manager);
        return (int) Math.clamp(Math.round(standard + 0.8 * random.nextGaussian()), 1, 5);
    }
}
