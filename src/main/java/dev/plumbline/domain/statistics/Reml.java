package dev.plumbline.domain.statistics;

import java.util.stream.IntStream;

/**
 * The ratio theta of the groups' variance to the error's by restricted maximum likelihood (Patterson & Thompson 1971).
 * Searched for along the share theta/(1 + theta): first on a grid, so that the answer never depends on where an earlier
 * search ended, then by halving between the grid's neighbours.
 */
final class Reml {
    private static final int GRID = 64;
    private static final double LARGEST = 1e6;

    private Reml() {}

    static double theta(Crossing crossing) {
        int best = bestOnGrid(crossing);
        if (best == 0 && new MixedModel(crossing, 0).slope() >= 0) return 0;
        double low = onGrid(Math.max(0, best - 1));
        double high = best == GRID - 1 ? share(LARGEST) : onGrid(best + 1);
        return theta(Bisection.lastWhere(share -> new MixedModel(crossing, theta(share)).slope() < 0, low, high));
    }

    static double share(double theta) {
        return theta / (1 + theta);
    }

    static double theta(double share) {
        return share / (1 - share);
    }

    private static int bestOnGrid(Crossing crossing) {
        var criteria = IntStream.range(0, GRID)
                .mapToDouble(point -> new MixedModel(crossing, theta(onGrid(point))).criterion())
                .toArray();
        return IntStream.range(0, GRID)
                .reduce((best, point) -> criteria[point] < criteria[best] ? point : best)
                .orElse(0);
    }

    private static double onGrid(int point) {
        return (double) point / GRID;
    }
}
