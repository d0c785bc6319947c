package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.statistics.Drift;
import dev.plumbline.domain.statistics.Estimate;
import dev.plumbline.domain.statistics.Looks;
import dev.plumbline.domain.statistics.Note;
import dev.plumbline.domain.statistics.VarianceRatio;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * The figures {@code drift/{manager}}, a row for everybody whose reports are in the session. One edit moves every row a
 * little. Where there are many, what is drawn is told to the hundredth, so that a row nobody could see move is the same
 * as before and is not sent again.
 */
final class DriftCells {
    /** With fewer rows all of them together are small enough to be sent with every edit, and are told exactly. */
    private static final int MANY = 100;

    private final boolean toTheHundredth;

    private DriftCells(long rows) {
        toTheHundredth = rows >= MANY;
    }

    static void put(RatingFeed feed, Set<String> touched, Looks looks, Recall figures) {
        var rows = feed.table().drift(looks);
        for (var manager : touched) {
            if (!rows.containsKey(manager)) figures.drop(CellKey.drift(new PersonId(manager)));
        }
        var cells = new DriftCells(rows.keySet().stream()
                .filter(manager -> !RatingFeed.isAlone(manager))
                .count());
        rows.forEach((manager, drift) -> {
            if (!RatingFeed.isAlone(manager)) figures.put(CellKey.drift(new PersonId(manager)), cells.of(drift));
        });
    }

    /** Every row is put together anew with every edit, hence in one go. */
    private Fields of(Drift drift) {
        var row = new LinkedHashMap<String, Value>();
        row.put("n", Value.number(drift.n()));
        put(row, "gap", "lo", "hi", drift.gap());
        row.put("lo80", drawn(drift.gap(), found -> found.likely().low()));
        row.put("hi80", drawn(drift.gap(), found -> found.likely().high()));
        row.put("q", Numbers.of(drift.q()));
        row.put("reviewed", Value.number(drift.committee().reviewed()));
        put(row, "shift", "shiftLo", "shiftHi", drift.committee().shift());
        row.put("vsPeers", drawn(drift.committee().vsPeers(), Estimate::value));
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
        return Fields.of(row);
    }

    private static Fields note(Note note) {
        return Fields.of("kind", Value.text(note.kind().name()))
                .and("competency", Value.text(note.competency()))
                .and("sentence", note.sentence());
    }

    private void put(Map<String, Value> row, String name, String low, String high, Optional<Estimate> estimate) {
        row.put(name, drawn(estimate, Estimate::value));
        row.put(low, drawn(estimate, found -> found.range().low()));
        row.put(high, drawn(estimate, found -> found.range().high()));
    }

    private Value drawn(Optional<Estimate> estimate, ToDoubleFunction<Estimate> number) {
        if (estimate.isEmpty()) return Value.NOTHING;
        double exact = number.applyAsDouble(estimate.get());
        return Value.real(toTheHundredth ? Numbers.hundredth(exact) : exact);
    }
}
