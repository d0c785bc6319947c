package dev.plumbline.domain.cells;

/** How many people a total stands on, read from the total itself. */
final class Totals {
    private Totals() {}

    /** The sum of a distribution's counts, or of the current people of all levels. */
    static long people(Fields fields) {
        return fields.get("counts").map(Totals::sum).orElseGet(() -> currentPeople(fields));
    }

    private static long currentPeople(Fields levels) {
        return levels.fields().values().stream()
                .mapToLong(level -> level instanceof Fields counts
                        ? counts.number("current").orElse(0L)
                        : 0)
                .sum();
    }

    private static long sum(Value counts) {
        return counts instanceof Value.Items items
                ? items.items().stream()
                        .mapToLong(item -> item instanceof Value.Whole whole ? whole.number() : 0)
                        .sum()
                : 0;
    }
}
