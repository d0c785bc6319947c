package dev.plumbline.wire.value;

import com.fasterxml.jackson.databind.JsonNode;

/** Limits on the size of numbers: 1e999999999 is short to send and would fill the memory once written out. */
public final class Numbers {
    private static final int DIGITS_PEOPLE_WRITE = 30;
    private static final int DIGITS_OF_A_DOUBLE = 400;

    private Numbers() {}

    /** Whether it is a number such as people write into a document. */
    public static boolean isUsual(JsonNode node) {
        return node.isNumber() && fits(node, DIGITS_PEOPLE_WRITE);
    }

    /** Whether it is a number that every reader of JSON can hold. */
    public static boolean isPortable(JsonNode node) {
        return node.isNumber() && fits(node, DIGITS_OF_A_DOUBLE);
    }

    private static boolean fits(JsonNode node, int digits) {
        var number = node.decimalValue();
        return number.precision() <= digits && number.scale() >= -digits && number.scale() <= digits;
    }
}
