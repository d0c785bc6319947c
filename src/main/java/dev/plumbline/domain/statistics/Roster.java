package dev.plumbline.domain.statistics;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who is rated, who their managers are, in which strata, and whom the committee has looked at. For one thread. */
final class Roster {
    private final SortedMap<String, Ratee> ratees = new TreeMap<>();
    private final Set<String> reviewed = new HashSet<>();
    private @Nullable Index managers;
    private @Nullable Index strata;

    void place(Ratee ratee) {
        ratees.put(ratee.key(), ratee);
        managers = null;
        strata = null;
    }

    void remove(String ratee) {
        ratees.remove(ratee);
        reviewed.remove(ratee);
        managers = null;
        strata = null;
    }

    void review(String ratee, boolean looked) {
        if (looked) reviewed.add(ratee);
        else reviewed.remove(ratee);
    }

    boolean isReviewed(String ratee) {
        return reviewed.contains(ratee);
    }

    Index managers() {
        if (managers == null) {
            managers = Index.sorted(ratees.values().stream().map(Ratee::manager).toList());
        }
        return managers;
    }

    Index strata() {
        if (strata == null) {
            strata = Index.sorted(ratees.values().stream().map(Ratee::stratum).toList());
        }
        return strata;
    }
}
