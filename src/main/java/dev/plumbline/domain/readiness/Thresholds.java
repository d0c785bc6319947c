package dev.plumbline.domain.readiness;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Comparisons of a mean with a threshold, in whole points, so that no rounding can turn a verdict. */
final class Thresholds {
    private static final int SHOWN_DECIMALS = 2;

    private Thresholds() {}

    /** The least sum of {@code count} ratings whose mean reaches the threshold. */
    static int pointsNeeded(BigDecimal threshold, int count) {
        return threshold
                .multiply(BigDecimal.valueOf(count))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    /** A mean for showing; rounded down, so that 3.499 never looks like the 3.5 it is not. */
    static String mean(BigDecimal sum, BigDecimal count) {
        return sum.divide(count, SHOWN_DECIMALS, RoundingMode.FLOOR)
                .stripTrailingZeros()
                .toPlainString();
    }
}
