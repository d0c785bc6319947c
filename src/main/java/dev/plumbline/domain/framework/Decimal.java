package dev.plumbline.domain.framework;

import java.math.BigDecimal;

/** One spelling for each number, so that 3.5 and 3.50 are equal thresholds. */
final class Decimal {
    private Decimal() {}

    static BigDecimal plain(BigDecimal number) {
        var shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
