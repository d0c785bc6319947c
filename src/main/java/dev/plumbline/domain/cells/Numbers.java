package dev.plumbline.domain.cells;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers of figures: what cannot be computed is none, and never anything but a finite number. */
final class Numbers {
    private Numbers() {}

    /** Adding zero turns minus zero into zero. */
    static double hundredth(double number) {
        return Math.rint(number * 100) / 100 + 0.0;
    }

    static Value of(OptionalDouble number) {
        return number.isPresent() && Double.isFinite(number.getAsDouble())
                ? Value.real(number.getAsDouble())
                : Value.NOTHING;
    }

    static Value of(Optional<Double> number) {
        return of(number.isPresent() ? OptionalDouble.of(number.get()) : OptionalDouble.empty());
    }

    static Value of(OptionalInt number) {
        return number.isPresent() ? Value.number(number.getAsInt()) : Value.NOTHING;
    }
}
