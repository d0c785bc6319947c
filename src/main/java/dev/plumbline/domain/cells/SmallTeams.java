package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The managers whose row is cut down towards others: fewer than five people, and if that is exactly one with anybody
 * in it, the next smallest too, because a single gap could be filled from the totals. A row of nobody fills no gap.
 */
final class SmallTeams {
    private static final int FEWEST = 5;

    private SmallTeams() {}

    /** The small teams among the drift figures, not counting the row the member owns. */
    static Set<PersonId> of(Map<CellKey, Value> figures, Optional<PersonId> own) {
        record Team(PersonId manager, long n) {}
        List<Team> teams = figures.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == CellKind.DRIFT)
                .map(entry -> new Team(new PersonId(entry.getKey().id(0)), count(entry.getValue())))
                .filter(team -> own.filter(team.manager()::equals).isEmpty())
                .sorted(Comparator.comparingLong(Team::n).thenComparing(Team::manager))
                .toList();
        long empty = teams.stream().filter(team -> team.n() == 0).count();
        long small = teams.stream().filter(team -> team.n() < FEWEST).count() - empty;
        long reduced = empty + (small == 1 ? 2 : small);
        var managers = new LinkedHashSet<PersonId>();
        teams.stream().limit(reduced).forEach(team -> managers.add(team.manager()));
        return managers;
    }

    private static long count(Value row) {
        return row instanceof Fields fields ? fields.number("n").orElse(0L) : 0;
    }
}
