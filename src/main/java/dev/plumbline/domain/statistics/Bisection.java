package dev.plumbline.domain.statistics;

import java.util.function.DoublePredicate;

/** Finds where a condition that holds on the left stops holding, as closely as numbers go. */
final class Bisection {
    private static final int HALVINGS = 100;

    private Bisection() {}

    static double lastWhere(DoublePredicate holds, double low, double high) {
        double left = low;
        double right = high;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (left + right) / 2;
            if (middle <= left || middle >= right) break;
            if (holds.test(middle)) left = middle;
            else right = middle;
        }
        return (left + right) / 2;
    }
}
