package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cells two members of one role may see differently: those about their own reports and about people withheld from
 * them, and their own votes. All others need to be worked out once for the role.
 */
final class Ties {
    private final Map<PersonId, List<CellKey>> about = new HashMap<>();
    private final Map<MemberId, List<CellKey>> votes = new HashMap<>();
    private final Map<PersonId, Set<PersonId>> reports = new HashMap<>();

    private Ties() {}

    static Ties none() {
        return new Ties();
    }

    static Ties among(Session before, Session after, Set<CellKey> keys) {
        var ties = new Ties();
        for (var key : keys) {
            key.person().ifPresent(person -> add(ties.about, person, key));
            if (key.kind() == CellKind.VOTE) add(ties.votes, new MemberId(key.id(1)), key);
        }
        ties.addReports(before);
        ties.addReports(after);
        return ties;
    }

    /** The cells of the member to be looked at on their own. */
    Set<CellKey> of(Audience then, Audience now) {
        var keys = new HashSet<>(Set.of(CellKey.AGENDA, CellKey.FOCUS));
        keys.addAll(votes.getOrDefault(now.member(), List.of()));
        var people = new HashSet<>(then.withheld());
        people.addAll(now.withheld());
        then.self().ifPresent(self -> people.addAll(reports.getOrDefault(self, Set.of())));
        now.self().ifPresent(self -> people.addAll(reports.getOrDefault(self, Set.of())));
        for (var person : people) keys.addAll(about.getOrDefault(person, List.of()));
        return keys;
    }

    private void addReports(Session session) {
        for (var subject : session.roster().people().values()) {
            subject.profile()
                    .manager()
                    .ifPresent(manager -> reports.computeIfAbsent(manager, one -> new HashSet<>())
                            .add(subject.id()));
        }
    }

    private static <K> void add(Map<K, List<CellKey>> map, K owner, CellKey key) {
        map.computeIfAbsent(owner, one -> new ArrayList<>()).add(key);
    }
}
