package dev.plumbline.domain.statistics;

import java.util.stream.IntStream;

/** The mean score of every stratum: with the managers' offsets taken out where they can be told, else as it is. */
final class LevelMeans {
    private LevelMeans() {}

    static double[] of(Sample sample, ManagerShare share) {
        var plain = new StratumMeans(sample);
        var used = IntStream.range(0, sample.strata())
                .filter(stratum -> plain.n(stratum) > 0)
                .toArray();
        var means = new double[sample.strata()];
        for (int place = 0; place < used.length; place++) {
            means[used[place]] = switch (share) {
                case ManagerShare.Estimated estimated -> estimated.levelMeans().get(place);
                case ManagerShare.NotAvailable none -> plain.mean(used[place]);
            };
        }
        return means;
    }
}
