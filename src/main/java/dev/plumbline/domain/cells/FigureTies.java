package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which figures two members of one role may see differently: a committee member owns the row of their team, which also
 * moves where other small teams are cut down, and sees their own reports sooner than others do.
 */
final class FigureTies {
    private final FigureState before;
    private final FigureState after;
    private final List<Competency> competencies;
    private final Map<PersonId, Set<CellKey>> readiness = new HashMap<>();
    private boolean knowsReports;

    FigureTies(FigureState before, FigureState after) {
        this.before = before;
        this.after = after;
        this.competencies = after.computed().framework().competencies();
    }

    /** The figures that are not the same object, and those of people who came, went or have another manager. */
    static Set<CellKey> moved(FigureState before, FigureState after) {
        var moved = differing(before.figures(), after.figures());
        Stream.of(Reports.moved(before.computed(), after.computed()), Reports.moved(before.shown(), after.shown()))
                .flatMap(Set::stream)
                .forEach(person -> moved.add(CellKey.readiness(person)));
        return moved;
    }

    @SuppressWarnings("ReferenceEquality") // equal but not the same costs a comparison later, never a wrong answer
    private static Set<CellKey> differing(Map<CellKey, Value> before, Map<CellKey, Value> after) {
        if (before instanceof FigureTable one && after instanceof FigureTable two) return two.changedKeys(one);
        var differing = new HashSet<CellKey>();
        after.forEach((key, value) -> {
            if (before.get(key) != value) differing.add(key);
        });
        for (var key : before.keySet()) if (!after.containsKey(key)) differing.add(key);
        return differing;
    }

    /** Those of a member, with what they see of their own reports among these keys. */
    Set<CellKey> of(Audience audience, Set<CellKey> keys) {
        if (!audience.is(Role.COMMITTEE) || audience.self().isEmpty()) return Set.of();
        var untied = audience.untied();
        var own = audience.self().get();
        var tied = new HashSet<>(ofTeam(own));
        tied.retainAll(keys); // what is their own looks the same to them as long as it does not change
        tied.addAll(ofOtherTeams(before.smallTeams(untied), before.smallTeams(audience)));
        tied.addAll(ofOtherTeams(after.smallTeams(untied), after.smallTeams(audience)));
        tied.addAll(reports(keys).getOrDefault(own, Set.of()));
        return tied;
    }

    /** Those of the teams that are in one of the sets only. */
    Set<CellKey> ofOtherTeams(Set<PersonId> some, Set<PersonId> others) {
        var keys = new HashSet<CellKey>();
        for (var team : some) if (!others.contains(team)) keys.addAll(ofTeam(team));
        for (var team : others) if (!some.contains(team)) keys.addAll(ofTeam(team));
        return keys;
    }

    private Set<CellKey> ofTeam(PersonId manager) {
        var keys = new HashSet<>(Set.of(CellKey.drift(manager)));
        for (var competency : competencies) {
            keys.add(CellKey.distribution(competency.id(), manager));
        }
        return keys;
    }

    /** The same keys for everybody of the committee, so they are looked at once. */
    private Map<PersonId, Set<CellKey>> reports(Set<CellKey> keys) {
        if (!knowsReports) {
            for (var key : keys) if (key.kind() == CellKind.READINESS) addReport(key);
            knowsReports = true;
        }
        return readiness;
    }

    private void addReport(CellKey key) {
        for (Session session : List.of(before.computed(), before.shown(), after.computed(), after.shown())) {
            key.person()
                    .flatMap(person -> Reports.managerOf(session, person))
                    .ifPresent(manager -> readiness
                            .computeIfAbsent(manager, one -> new HashSet<>())
                            .add(key));
        }
    }
}
