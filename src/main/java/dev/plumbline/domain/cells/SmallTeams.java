package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The managers whose row is cut down towards others: fewer than five people, and if that is exactly one with anybody
 * in it, the next smallest too, because a single gap could be filled from the totals. A row of nobody fills no gap.
 */
record SmallTeams(List<Team> smallestFirst) {
    private static final int FEWEST = 5;

    /** How many people a manager's row stands on. */
    record Team(PersonId manager, long n) {
        static Team of(CellKey drift, Value row) {
            return new Team(new PersonId(drift.id(0)), Math.max(0, size(row)));
        }

        boolean isSmall() {
            return n < FEWEST;
        }
    }

    /** How many people a drift figure stands on; less than none if there is no such figure. */
    static long size(@Nullable Value row) {
        if (row == null) return -1;
        return row instanceof Fields fields ? fields.number("n").orElse(0L) : 0;
    }

    /** The teams of the drift figures among these. */
    static SmallTeams among(Map<CellKey, Value> figures) {
        var teams = new ArrayList<Team>();
        for (var figure : figures.entrySet()) {
            if (figure.getKey().kind() == CellKind.DRIFT) teams.add(Team.of(figure.getKey(), figure.getValue()));
        }
        return new SmallTeams(teams.stream()
                .sorted(Comparator.comparingLong(Team::n).thenComparing(Team::manager))
                .toList());
    }

    /** The small ones towards somebody, not counting the row they own. */
    Set<PersonId> besides(Optional<PersonId> own) {
        var reduced = new LinkedHashSet<PersonId>();
        int gaps = 0;
        for (var team : smallestFirst) {
            if (own.filter(team.manager()::equals).isPresent()) continue;
            if (!team.isSmall() && gaps != 1) break;
            reduced.add(team.manager());
            if (team.n() > 0) gaps++;
        }
        return reduced;
    }
}
