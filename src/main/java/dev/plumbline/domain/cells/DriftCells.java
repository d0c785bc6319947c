package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.statistics.Drift;
import dev.plumbline.domain.statistics.Estimate;
import dev.plumbline.domain.statistics.Interval;
import dev.plumbline.domain.statistics.Looks;
import dev.plumbline.domain.statistics.Note;
import dev.plumbline.domain.statistics.VarianceRatio;
import java.util.Optional;
import java.util.function.Function;

/** The figures {@code drift/{manager}}, a row for everybody whose reports are in the session. */
final class DriftCells {
    private DriftCells() {}

    static void put(RatingFeed feed, Looks looks, Recall figures) {
        feed.table().drift(looks).forEach((manager, drift) -> {
            if (!RatingFeed.isAlone(manager)) {
                figures.put(CellKey.drift(new PersonId(manager)), drift, DriftCells::of);
            }
        });
    }

    static Fields of(Drift drift) {
        var row = Fields.of("n", Value.number(drift.n()));
        row = put(row, "gap", "lo", "hi", drift.gap())
                .and("lo80", likely(drift.gap(), Interval::low))
                .and("hi80", likely(drift.gap(), Interval::high))
                .and("q", Numbers.of(drift.q()))
                .and("reviewed", drift.committee().reviewed());
        row = put(row, "shift", "shiftLo", "shiftHi", drift.committee().shift())
                .and("vsPeers", Numbers.of(drift.committee().vsPeers().map(Estimate::value)));
        return put(row, "second", "secondLo", "secondHi", drift.second())
                .and("change", Numbers.of(drift.change()))
                .and("spread", Numbers.of(drift.spread().comparison().map(VarianceRatio::ratio)))
                .and("halo", Numbers.of(drift.halo().gap().estimate().map(Estimate::value)))
                .and(
                        "notes",
                        Value.items(drift.notes().stream().map(DriftCells::note).toList()))
                .and("verdict", drift.verdict().name())
                .and("evidence", Value.text(drift.evidence().map(Enum::name)))
                .and("sentence", drift.sentence());
    }

    private static Fields note(Note note) {
        return Fields.of("kind", Value.text(note.kind().name()))
                .and("competency", Value.text(note.competency()))
                .and("sentence", note.sentence());
    }

    private static Fields put(Fields row, String name, String low, String high, Optional<Estimate> estimate) {
        return row.and(name, Numbers.of(estimate.map(Estimate::value)))
                .and(low, Numbers.of(estimate.map(found -> found.range().low())))
                .and(high, Numbers.of(estimate.map(found -> found.range().high())));
    }

    private static Value likely(Optional<Estimate> gap, Function<Interval, Double> end) {
        return Numbers.of(gap.map(Estimate::likely).map(end));
    }
}
