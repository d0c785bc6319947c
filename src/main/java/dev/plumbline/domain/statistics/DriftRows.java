package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts each manager's row together. Evidence that nobody has gathered leaves its fields empty. */
final class DriftRows {
    private final Index managers;
    private final Analysis initial;
    private final Analysis current;
    private final List<CommitteeShift> committee;
    private final Looks looks;

    DriftRows(Index managers, Analysis initial, Analysis current, List<CommitteeShift> committee, Looks looks) {
        this.managers = managers;
        this.initial = initial;
        this.current = current;
        this.committee = committee;
        this.looks = looks;
    }

    SortedMap<String, Drift> rows() {
        var rows = new TreeMap<String, Drift>();
        for (var manager : managers.keys()) rows.put(manager, row(manager, managers.of(manager)));
        return rows;
    }

    private Drift row(String manager, int index) {
        var gap = initial.gaps().get(index);
        var now = current.gaps().get(index);
        var shift = committee.get(index);
        var findings =
                new Findings(GapFlag.of(gap), LeniencyFlag.of(shift, looks), LeniencyFlag.TOO_FEW, shift.keeps(gap));
        return new Drift(
                manager,
                gap,
                now,
                shift,
                Optional.empty(),
                OptionalDouble.empty(),
                initial.spreads().get(index),
                initial.halos().get(index),
                initial.notes().get(index),
                findings.verdict(),
                findings.evidence(),
                Sentence.of(findings, gap, now, shift));
    }
}
