package dev.plumbline.domain.statistics;

import java.util.ArrayList;
import java.util.List;

/** Values and the squares of their distances from their mean. */
final class Scatter {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int n() {
        return values.size();
    }

    int degreesOfFreedom() {
        return Math.max(0, n() - 1);
    }

    double squares() {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        return values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
    }
}
