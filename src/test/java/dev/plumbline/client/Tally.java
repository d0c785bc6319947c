package dev.plumbline.client;

/** What happened to a client on its way; gaps are deltas or heads that [R4] and [R11] rule out. */
public record Tally(int joins, int snapshots, int gaps) {
    static final Tally NONE = new Tally(0, 0, 0);

    Tally joined() {
        return new Tally(joins + 1, snapshots, gaps);
    }

    Tally snapshot() {
        return new Tally(joins, snapshots + 1, gaps);
    }

    Tally gap() {
        return new Tally(joins, snapshots, gaps + 1);
    }
}
