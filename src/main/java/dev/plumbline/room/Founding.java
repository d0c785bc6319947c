package dev.plumbline.room;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.FrameworkVersion;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionStore;
import io.vertx.core.Future;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Begins sessions from what the organisation keeps (PROTOCOL [H4]). Safe on every thread if the stores and chance are. */
public final class Founding {
    private static final int ID_PART = 4;

    /** The new session, or one sentence for everything that stands against it. */
    public sealed interface Answer {
        /** It waits to be started; the members are in the order they were asked for. */
        record Founded(SessionId session, List<Member> members) implements Answer {}

        /** Nothing was kept. */
        record Refused(List<String> problems) implements Answer {}
    }

    private final OrganisationStore organisation;
    private final SessionStore sessions;
    private final Dossiers dossiers;
    private final Clock clock;
    private final Codes codes;

    public Founding(
            OrganisationStore organisation,
            SessionStore sessions,
            Dossiers dossiers,
            Clock clock,
            RandomGenerator chance) {
        this.organisation = organisation;
        this.sessions = sessions;
        this.dossiers = dossiers;
        this.clock = clock;
        this.codes = new Codes(chance);
    }

    public Future<Answer> found(NewSession wish) {
        return organisation
                .cycles()
                .find(wish.cycle())
                .compose(cycle -> cycle.map(known -> inCycle(wish, known))
                        .orElseGet(() -> refused(List.of("There is no cycle " + wish.cycle() + "; create it first."))));
    }

    private Future<Answer> inCycle(NewSession wish, Cycle cycle) {
        return organisation
                .frameworks()
                .find(cycle.framework(), cycle.frameworkVersion())
                .map(found -> found.map(FrameworkVersion::framework).orElseThrow())
                .compose(framework ->
                        concerned(wish, framework).compose(people -> decide(new Enrolment(wish, framework, people))));
    }

    private Future<Answer> decide(Enrolment enrolment) {
        var problems = enrolment.problems();
        return problems.isEmpty() ? begin(enrolment) : refused(problems);
    }

    /** Of a large organisation only whom the session may concern, each once: those to be chosen from, and the members. */
    private Future<Collection<Person>> concerned(NewSession wish, Framework framework) {
        var people = organisation.people();
        var members = wish.members().stream()
                .flatMap(member -> member.person().stream())
                .toList();
        var chosen = switch (wish.people()) {
            case Selection.These these -> people.find(these.people());
            case Selection.Matching kind -> people.onLevels(kind.levels(framework), kind.manager());
        };
        return Future.all(chosen, people.find(members)).map(read -> {
            var each = new TreeMap<PersonId, Person>();
            Stream.concat(chosen.result().stream(), read.<List<Person>>resultAt(1).stream())
                    .forEach(person -> each.put(person.id(), person));
            return each.values();
        });
    }

    private Future<Answer> begin(Enrolment enrolment) {
        var session = new SessionId(codes.fresh(ID_PART) + "-" + codes.fresh(ID_PART));
        var members = enrolment.members(() -> new MemberId(UUID.randomUUID().toString()));
        var people = enrolment.people().stream().map(Person::id).toList();
        return dossiers.dossiers(enrolment.wish().cycle(), enrolment.framework(), people, Set.of())
                .map(brought -> new FirstEvents(session, enrolment, brought, members, today()).all())
                .compose(events -> sessions.create(session, UUID.randomUUID(), recorded(events)))
                .map(head -> new Answer.Founded(session, members));
    }

    private List<Recorded> recorded(List<Event> events) {
        var at = now();
        return IntStream.range(0, events.size())
                .mapToObj(place -> new Recorded(
                        place + 1L, UUID.randomUUID().toString(), MemberId.SERVER, at, false, events.get(place)))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static Future<Answer> refused(List<String> problems) {
        return Future.succeededFuture(new Answer.Refused(problems));
    }
}
