package dev.plumbline.mistakes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils good JSON: first what it says, then how it is written. The same chance spoils it the same way. */
record Mutator(Random chance) {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "6",
            "-1",
            "3.5",
            "4.0",
            "1e400",
            "-1e-400",
            "1e2147483648",
            "1e2147883648",
            "1e99999999999",
            "9223372036854775807",
            "9223372036854775808",
            "123456789012345678901234567890123456789012345678901234567890",
            "\"\"",
            "\" \"",
            "\"3\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\u202Eright to left\"",
            "\"語💛e\u0301\"",
            "\"%00/../%zz\"",
            "\"=1+1\"",
            "\"house-p0\"",
            "\"__proto__\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "[]",
            "[null]",
            "[[[[]]]]",
            "{}",
            "{\"person\":null}",
            "{\"value\":{\"value\":1}}",
            "\"#4000\"",
            "\"#4001\"",
            "\"#70000\"",
            "#[200",
            "#[2000");
    private static final String SIGNS = "{}[]\",:\\0123456789eE+-.truefalsn \u0000\u001f\u00e9\uFEFF\uD83D\uDC9B";

    /** As JSON text, or what is left of it. */
    String spoiled(ObjectNode good) {
        var text = switch (chance.nextInt(8)) {
            case 0 -> dropped(good);
            case 1, 2, 3 -> replaced(good);
            case 4 -> twice(good);
            default -> good.toString();
        };
        return chance.nextInt(8) == 0 ? garbled(text) : text;
    }

    /** Any text in other letters. */
    String garbled(String text) {
        int at = chance.nextInt(text.length() + 1);
        return switch (chance.nextInt(5)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + sign() + text.substring(at);
            case 2 -> text.substring(at) + text.substring(0, at);
            case 3 -> text.substring(0, at) + text;
            default -> text.substring(0, at) + sign() + text.substring(Math.min(text.length(), at + 1));
        };
    }

    /** A value that somebody may put anywhere, as JSON. */
    String value() {
        var value = VALUES.get(chance.nextInt(VALUES.size()));
        int mark = value.indexOf('#');
        if (mark < 0) return value;
        if (value.startsWith("#[")) return nested(Integer.parseInt(value.substring(2)));
        return "\"" + "x".repeat(Integer.parseInt(value.substring(mark + 1, value.length() - 1))) + "\"";
    }

    private static String nested(int levels) {
        return "[".repeat(levels) + "]".repeat(levels);
    }

    private String sign() {
        int at = chance.nextInt(SIGNS.length());
        return SIGNS.substring(at, at + 1);
    }

    private String dropped(ObjectNode good) {
        var place = place(good);
        place.remove(field(place));
        return good.toString();
    }

    /** The nasty value is put into the text, for no tree could hold it. */
    private String replaced(ObjectNode good) {
        var mark = "\u0001mark\u0001";
        var place = place(good);
        place.put(field(place), mark);
        return good.toString().replace("\"\\u0001mark\\u0001\"", value());
    }

    private String twice(ObjectNode good) {
        var text = good.toString();
        return "{\"" + field(good) + "\":" + value() + "," + text.substring(1);
    }

    private String field(ObjectNode place) {
        var names = new ArrayList<String>();
        place.fieldNames().forEachRemaining(names::add);
        return names.isEmpty() ? "more" : names.get(chance.nextInt(names.size()));
    }

    /** Any object in it, itself most often. */
    private ObjectNode place(ObjectNode good) {
        var places = new ArrayList<>(List.of(good));
        good.forEach(child -> collect(child, places));
        return places.get(chance.nextInt(places.size()));
    }

    private static void collect(JsonNode node, List<ObjectNode> places) {
        if (node instanceof ObjectNode object) places.add(object);
        if (node instanceof ObjectNode || node instanceof ArrayNode) node.forEach(child -> collect(child, places));
    }
}
