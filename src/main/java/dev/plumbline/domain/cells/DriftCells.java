package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.statistics.Drift;
import dev.plumbline.domain.statistics.Estimate;
import dev.plumbline.domain.statistics.Interval;
import dev.plumbline.domain.statistics.Looks;
import dev.plumbline.domain.statistics.Note;
import dev.plumbline.domain.statistics.VarianceRatio;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The figures {@code drift/{manager}}, a row for everybody whose reports are in the session. */
final class DriftCells {
    private DriftCells() {}

    static void put(RatingFeed feed, Set<String> touched, Looks looks, Recall figures) {
        var rows = feed.table().drift(looks);
        for (var manager : touched) {
            if (!rows.containsKey(manager)) figures.drop(CellKey.drift(new PersonId(manager)));
        }
        rows.forEach((manager, drift) -> {
            if (!RatingFeed.isAlone(manager)) figures.put(CellKey.drift(new PersonId(manager)), of(drift));
        });
    }

    /** Every row is put together anew with every edit, hence in one go. */
    static Fields of(Drift drift) {
        var row = new LinkedHashMap<String, Value>();
        row.put("n", Value.number(drift.n()));
        put(row, "gap", "lo", "hi", drift.gap());
        row.put("lo80", likely(drift.gap(), Interval::low));
        row.put("hi80", likely(drift.gap(), Interval::high));
        row.put("q", Numbers.of(drift.q()));
        row.put("reviewed", Value.number(drift.committee().reviewed()));
        put(row, "shift", "shiftLo", "shiftHi", drift.committee().shift());
        row.put("vsPeers", Numbers.of(drift.committee().vsPeers().map(Estimate::value)));
        put(row, "second", "secondLo", "secondHi", drift.second());
        row.put("change", Numbers.of(drift.change()));
        row.put("spread", Numbers.of(drift.spread().comparison().map(VarianceRatio::ratio)));
        row.put("halo", Numbers.of(drift.halo().gap().estimate().map(Estimate::value)));
        row.put(
                "notes",
                Value.items(drift.notes().stream().map(DriftCells::note).toList()));
        row.put("verdict", Value.text(drift.verdict().name()));
        row.put("evidence", Value.text(drift.evidence().map(Enum::name)));
        row.put("sentence", Value.text(drift.sentence()));
        return new Fields(row);
    }

    private static Fields note(Note note) {
        return Fields.of("kind", Value.text(note.kind().name()))
                .and("competency", Value.text(note.competency()))
                .and("sentence", note.sentence());
    }

    private static void put(Map<String, Value> row, String name, String low, String high, Optional<Estimate> estimate) {
        row.put(name, Numbers.of(estimate.map(Estimate::value)));
        row.put(low, Numbers.of(estimate.map(found -> found.range().low())));
        row.put(high, Numbers.of(estimate.map(found -> found.range().high())));
    }

    private static Value likely(Optional<Estimate> gap, Function<Interval, Double> end) {
        return Numbers.of(gap.map(Estimate::likely).map(end));
    }
}
