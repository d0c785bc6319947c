package dev.plumbline.load;

/** The targets, each as a number not to be exceeded. */
enum Limit {
    P50_TO_RELAY("p50 to the relay's", 2),
    P99_TO_RELAY("p99 to the relay's", 3),
    LAST_CLIENT("edit → last client, p99, ms", 100),
    FIGURES_LAG("delta → its figures, p99, ms", 250),
    JOIN_FIRST("join, at the beginning, p95, ms", 1_000),
    JOIN_LATE("join, during edits, p95, ms", 1_000),
    SNAPSHOT("snapshot with gzip, KB", 250),
    OTHERS("change of the others' p99, percent", 20),
    UNTOUCHED("slow ones neither merged nor closed", 0),
    HELD("heap held for slow ones, MiB", 8);

    private final String title;
    private final double most;

    Limit(String title, double most) {
        this.title = title;
        this.most = most;
    }

    Target of(double measured) {
        return new Target(title, measured, most);
    }
}
