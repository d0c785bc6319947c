package dev.plumbline.domain.cells;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The value of a cell, shaped as clients hold it. Redaction, difference and digest are then one operation on values
 * instead of one a kind of cell.
 */
public sealed interface Value
        permits Fields, Value.Text, Value.Whole, Value.Real, Value.Flag, Value.Nothing, Value.Items {
    /** A string. */
    record Text(String text) implements Value {}

    /** An integer; all numbers of cells that are not figures are such. */
    record Whole(long number) implements Value {}

    /** A finite number with a fraction, in figures only. */
    record Real(double number) implements Value {
        public Real {
            if (!Double.isFinite(number)) throw new IllegalArgumentException("a figure is a finite number");
        }
    }

    /** A truth value. */
    record Flag(boolean is) implements Value {}

    /** None: there is no such thing, as opposed to a field that is left out. */
    record Nothing() implements Value {}

    /** A list. */
    record Items(List<Value> items) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    Value NOTHING = new Nothing();

    static Value text(String text) {
        return new Text(text);
    }

    static Value text(Optional<String> text) {
        return text.map(Value::text).orElse(NOTHING);
    }

    /** The id or other thing as its text, none if empty. */
    static Value of(Optional<?> thing) {
        return text(thing.map(Object::toString));
    }

    static Value number(long number) {
        return new Whole(number);
    }

    static Value number(Optional<Integer> number) {
        return number.map(found -> number(found.longValue())).orElse(NOTHING);
    }

    static Value real(double number) {
        return new Real(number);
    }

    static Value real(BigDecimal number) {
        return new Real(number.doubleValue());
    }

    static Value flag(boolean is) {
        return new Flag(is);
    }

    static Value items(List<? extends Value> items) {
        return new Items(List.copyOf(items));
    }

    /** The name of a constant as the protocol writes it: lower case, words joined by dashes. */
    static Value name(Enum<?> constant) {
        return new Text(Names.of(constant));
    }
}
