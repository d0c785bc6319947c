package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts each manager's row together. Evidence that nobody has gathered yet leaves its fields empty. */
final class DriftRows {
    private final Roster roster;
    private final Ledger initial;
    private final Ledger current;

    private DriftRows(Roster roster, Ledger initial, Ledger current) {
        this.roster = roster;
        this.initial = initial;
        this.current = current;
    }

    static SortedMap<String, Drift> of(Roster roster, Ledger initial, Ledger current) {
        return new DriftRows(roster, initial, current).rows();
    }

    private SortedMap<String, Drift> rows() {
        var before = initial.gaps(roster.managers(), roster.strata());
        var now = current.gaps(roster.managers(), roster.strata());
        var reviewed = reviewed();
        var rows = new TreeMap<String, Drift>();
        for (int index = 0; index < before.size(); index++) {
            var manager = roster.managers().keys().get(index);
            rows.put(manager, row(manager, before.get(index), now.get(index), reviewed[index]));
        }
        return rows;
    }

    private static Drift row(String manager, Gap before, Gap now, int reviewed) {
        var flag = GapFlag.of(before);
        var findings = new Findings(flag, LeniencyFlag.TOO_FEW, LeniencyFlag.TOO_FEW, false);
        return new Drift(
                manager,
                before,
                now,
                reviewed,
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                findings.verdict(),
                findings.evidence(),
                TeamSentence.of(flag, before, now));
    }

    private int[] reviewed() {
        var reviewed = new int[roster.managers().size()];
        for (var profile : initial.profiles()) {
            if (isReviewed(profile))
                reviewed[roster.managers().of(profile.ratee().manager())]++;
        }
        return reviewed;
    }

    private boolean isReviewed(Profile before) {
        var key = before.ratee().key();
        return roster.isReviewed(key) && current.profile(key).sharesRatingWith(before);
    }
}
