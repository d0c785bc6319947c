package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.statistics.Basis;
import dev.plumbline.domain.statistics.ManagerShare;
import dev.plumbline.domain.statistics.RatingTable;
import java.util.OptionalDouble;

/**
 * The figure {@code consistency}. {@code share} is how much of the differences between people goes along with who rates
 * them, before and now, each with its interval or the reason why it is not known. {@code sd} is the scatter of all
 * ratings before and now, {@code compression} their ratio: a share that falls because everything became a 3 is no
 * success. There is none before two ratings exist.
 */
final class ConsistencyCells {
    private ConsistencyCells() {}

    static void put(RatingFeed feed, Recall figures) {
        var all = feed.table().all();
        if (all.initial().n() < 2 && all.current().n() < 2) figures.drop(CellKey.CONSISTENCY);
        else figures.put(CellKey.CONSISTENCY, of(feed.table()));
    }

    private static Fields of(RatingTable table) {
        var before = table.all().initial().standardDeviation();
        var now = table.all().current().standardDeviation();
        return Fields.of(
                        "share",
                        Fields.of("before", share(table.managerShare(Basis.INITIAL)))
                                .and("now", share(table.managerShare(Basis.CURRENT))))
                .and("sd", Fields.of("before", Numbers.of(before)).and("now", Numbers.of(now)))
                .and("compression", Numbers.of(ratio(now, before)));
    }

    private static Fields share(ManagerShare share) {
        return switch (share) {
            case ManagerShare.Estimated known ->
                Fields.of("value", Value.real(known.share()))
                        .and("lo", Value.real(known.range().low()))
                        .and("hi", Value.real(known.range().high()))
                        .and("reason", Value.NOTHING);
            case ManagerShare.NotAvailable not ->
                Fields.of("value", Value.NOTHING)
                        .and("lo", Value.NOTHING)
                        .and("hi", Value.NOTHING)
                        .and("reason", Value.name(not.reason()));
        };
    }

    private static OptionalDouble ratio(OptionalDouble now, OptionalDouble before) {
        boolean exists = now.isPresent() && before.isPresent() && before.getAsDouble() > 0;
        return exists ? OptionalDouble.of(now.getAsDouble() / before.getAsDouble()) : OptionalDouble.empty();
    }
}
