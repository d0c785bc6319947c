package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts who holds which level and who would, person by person as they change. For one thread. */
final class LevelCensus {
    /** What one person counts for. */
    private record Standing(Optional<LevelId> current, Optional<LevelId> proposed) {
        private static final Standing NOWHERE = new Standing(Optional.empty(), Optional.empty());

        static Standing of(Session session, Subject subject) {
            return new Standing(subject.levels().current(), FigureProposals.now(session, subject));
        }
    }

    private final Map<PersonId, Standing> standings = new HashMap<>();
    private final Map<LevelId, Integer> current = new HashMap<>();
    private final Map<LevelId, Integer> proposed = new HashMap<>();

    /** Counts these people again, who changed, came or went. */
    void follow(Session session, Collection<PersonId> people) {
        for (var person : people) follow(session, person);
    }

    /** The levels that anybody holds or would. */
    Set<LevelId> levels() {
        var levels = new HashSet<>(current.keySet());
        levels.addAll(proposed.keySet());
        return levels;
    }

    int current(LevelId level) {
        return current.getOrDefault(level, 0);
    }

    int proposed(LevelId level) {
        return proposed.getOrDefault(level, 0);
    }

    private void follow(Session session, PersonId person) {
        var now = session.person(person)
                .map(subject -> Standing.of(session, subject))
                .orElse(Standing.NOWHERE);
        var before = now.equals(Standing.NOWHERE) ? standings.remove(person) : standings.put(person, now);
        if (now.equals(before)) return;
        if (before != null) count(before, -1);
        count(now, 1);
    }

    private void count(Standing standing, int people) {
        standing.current().ifPresent(level -> count(current, level, people));
        standing.proposed().ifPresent(level -> count(proposed, level, people));
    }

    private static void count(Map<LevelId, Integer> counts, LevelId level, int people) {
        int count = counts.getOrDefault(level, 0) + people;
        if (count == 0) counts.remove(level);
        else counts.put(level, count);
    }
}
