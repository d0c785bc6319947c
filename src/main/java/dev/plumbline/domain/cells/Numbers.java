package dev.plumbline.domain.cells;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Numbers of figures: what cannot be computed is none, and never anything but a finite number. */
final class Numbers {
    private Numbers() {}

    static Value of(OptionalDouble number) {
        return number.stream()
                .filter(Double::isFinite)
                .mapToObj(Value::real)
                .findFirst()
                .orElse(Value.NOTHING);
    }

    static Value of(Optional<Double> number) {
        return of(number.stream().mapToDouble(Double::doubleValue).findFirst());
    }

    static Value of(OptionalInt number) {
        return number.stream().mapToObj(Value::number).findFirst().orElse(Value.NOTHING);
    }
}
