package dev.plumbline.domain.statistics;

import java.util.Locale;

/** Numbers as they stand in a sentence. */
final class Words {
    private Words() {}

    static String reports(int n) {
        return n == 1 ? "1 report" : n + " reports";
    }

    /** A signed number of rating points, to two places. */
    static String points(double value) {
        return rounded(value, 100, "%.2f");
    }

    static String size(double value) {
        return points(Math.abs(value));
    }

    static String tenths(double value) {
        return rounded(value, 10, "%.1f");
    }

    /** Rounds first, and adds zero, so that nothing is ever written as minus zero. */
    private static String rounded(double value, int parts, String format) {
        return String.format(Locale.ROOT, format, Math.rint(value * parts) / parts + 0.0);
    }
}
