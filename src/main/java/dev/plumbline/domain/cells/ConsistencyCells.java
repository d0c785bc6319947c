package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.statistics.BeforeAndNow;
import java.util.OptionalDouble;

/**
 * The figure {@code consistency}: whether the committee squeezed the ratings together. {@code sd} is the scatter of all
 * ratings before and now, {@code compression} the ratio of now to before. There is none where nothing scatters yet.
 */
final class ConsistencyCells {
    private ConsistencyCells() {}

    static void put(RatingFeed feed, Recall figures) {
        var all = feed.table().all();
        if (all.initial().n() > 1 || all.current().n() > 1) {
            figures.put(CellKey.CONSISTENCY, all, ConsistencyCells::of);
        }
    }

    private static Fields of(BeforeAndNow all) {
        var before = all.initial().standardDeviation();
        var now = all.current().standardDeviation();
        return Fields.of("sd", Fields.of("before", Numbers.of(before)).and("now", Numbers.of(now)))
                .and("compression", Numbers.of(ratio(now, before)));
    }

    private static OptionalDouble ratio(OptionalDouble now, OptionalDouble before) {
        boolean exists = now.isPresent() && before.isPresent() && before.getAsDouble() > 0;
        return exists ? OptionalDouble.of(now.getAsDouble() / before.getAsDouble()) : OptionalDouble.empty();
    }
}
