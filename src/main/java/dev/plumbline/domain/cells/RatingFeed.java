package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Rating;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.Table;
import dev.plumbline.domain.statistics.Basis;
import dev.plumbline.domain.statistics.Ratee;
import dev.plumbline.domain.statistics.RatingTable;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps a table of ratings in step with the people of a session. For one thread. */
final class RatingFeed {
    /**
     * Begins the key of somebody who is alone with it, because they have no manager or no level: they count in the
     * distributions and are compared with nobody. No id holds this character (PROTOCOL §1).
     */
    private static final String ALONE = "\u0000";

    private final SortedSet<CompetencyId> competencies;
    private final RatingTable table;
    private final Set<String> touched = new HashSet<>();
    private Table<PersonId, Subject> people = Table.empty();

    RatingFeed(Table<PersonId, Subject> people) {
        competencies = asked(people);
        table = new RatingTable(competencies.stream().map(CompetencyId::value).toList());
        follow(people);
    }

    /** Whether the key is one that this feed made up. */
    static boolean isAlone(String key) {
        return key.startsWith(ALONE);
    }

    SortedSet<CompetencyId> competencies() {
        return competencies;
    }

    RatingTable table() {
        return table;
    }

    /** Whose reports or their ratings are others than when this was last asked; some of them may have none any more. */
    Set<String> takeTouched() {
        var taken = Set.copyOf(touched);
        touched.clear();
        return taken;
    }

    /** This feed gone on to these people, or a new one if they are rated on other competencies. */
    RatingFeed next(Table<PersonId, Subject> next) {
        boolean asksOthers = next.changedKeys(people).stream()
                .anyMatch(person -> !keys(people.get(person)).equals(keys(next.get(person))));
        if (asksOthers && !asked(next).equals(competencies)) return new RatingFeed(next);
        follow(next);
        return this;
    }

    /** Those that anybody of the session is asked about are the competencies of the session. */
    private static SortedSet<CompetencyId> asked(Table<PersonId, Subject> people) {
        var asked = new TreeSet<CompetencyId>();
        for (var subject : people.values()) asked.addAll(subject.ratings().keySet());
        return asked;
    }

    private static Set<CompetencyId> keys(@Nullable Subject subject) {
        return ratings(subject).keySet();
    }

    private static Map<CompetencyId, Rating> ratings(@Nullable Subject subject) {
        return subject == null ? Map.of() : subject.ratings();
    }

    private void follow(Table<PersonId, Subject> next) {
        for (var person : next.changedKeys(people)) {
            var before = people.get(person);
            var now = next.get(person);
            if (now != null) follow(before, now);
            else if (before != null) leave(ratee(before));
        }
        people = next;
    }

    private void leave(Ratee ratee) {
        table.remove(ratee.key());
        touched.add(ratee.manager());
    }

    private void follow(@Nullable Subject before, Subject now) {
        var ratee = ratee(now);
        if (before == null || !ratee(before).equals(ratee)) place(before, ratee);
        for (var competency : competencies) {
            var was = ratings(before).getOrDefault(competency, Rating.NONE);
            var is = now.ratings().getOrDefault(competency, Rating.NONE);
            follow(Basis.INITIAL, ratee, competency, was.initial(), is.initial());
            follow(Basis.CURRENT, ratee, competency, was.value(), is.value());
        }
        table.review(ratee.key(), now.review().reviewed());
    }

    private void place(@Nullable Subject before, Ratee ratee) {
        if (before != null) touched.add(ratee(before).manager());
        touched.add(ratee.manager());
        table.place(ratee);
    }

    private void follow(
            Basis basis, Ratee ratee, CompetencyId competency, Optional<Integer> was, Optional<Integer> is) {
        if (was.equals(is)) return;
        touched.add(ratee.manager());
        is.ifPresentOrElse(
                rating -> table.rate(basis, ratee.key(), competency.value(), rating),
                () -> table.clear(basis, ratee.key(), competency.value()));
    }

    private static Ratee ratee(Subject subject) {
        var person = subject.id().value();
        var manager = subject.profile().manager().map(PersonId::value).orElse(ALONE + person);
        var level = subject.levels().current().map(Object::toString).orElse(ALONE + person);
        return new Ratee(person, manager, level);
    }
}
