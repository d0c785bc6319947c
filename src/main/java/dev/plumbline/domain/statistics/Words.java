package dev.plumbline.domain.statistics;

/** Numbers as they stand in a sentence. */
final class Words {
    private Words() {}

    static String reports(int n) {
        return n == 1 ? "1 report" : n + " reports";
    }

    /** A signed number of rating points, to two places. */
    static String points(double value) {
        return rounded(value, 100);
    }

    static String size(double value) {
        return points(Math.abs(value));
    }

    static String tenths(double value) {
        return rounded(value, 10);
    }

    /** Rounds to an integer first, so that nothing is ever written as minus zero. */
    private static String rounded(double value, int parts) {
        long whole = (long) Math.rint(Math.abs(value) * parts);
        var fraction = Long.toString(parts + whole % parts).substring(1);
        return (value < 0 && whole > 0 ? "-" : "") + whole / parts + "." + fraction;
    }
}
