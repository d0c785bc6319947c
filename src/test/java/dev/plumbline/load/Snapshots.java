package dev.plumbline.load;

import dev.plumbline.testing.Await;
import java.util.List;

/** The largest snapshot that was fetched by those who look on, who sit on the committee. */
record Snapshots(int raw, int gzip) {
    private static final double KB = 1_000;

    static Snapshots of(List<Onlooker> onlookers) {
        var heads = onlookers.stream().map(Onlooker::snapshot).map(Await::value).toList();
        return new Snapshots(
                heads.stream().mapToInt(SnapshotHead::raw).max().orElse(0),
                heads.stream().mapToInt(SnapshotHead::gzip).max().orElse(0));
    }

    double gzipKb() {
        return gzip / KB;
    }

    String row() {
        return Row.of("snapshot", "%.0f KB, %.0f KB with gzip".formatted(raw / KB, gzipKb()));
    }
}
