package dev.plumbline.load;

import dev.plumbline.client.Json;

/**
 * What can be seen of a frame without parsing it: its kind, and the positions it reaches from and to. A frame whose
 * positions do not stand before its cells is parsed.
 */
record Glance(String kind, long from, long to, boolean merged) {
    private static final String BEGIN = "{\"kind\":\"";
    private static final String CELLS = "\"cells\":";
    private static final String MERGED = "\"merged\":true";

    static Glance of(String text) {
        var kind = kind(text);
        return switch (kind) {
            case "delta" -> new Glance(kind, number(text, "from"), number(text, "to"), text.contains(MERGED));
            case "figures" -> new Glance(kind, 0, number(text, "at"), false);
            case "welcome", "snapshot" -> new Glance(kind, 0, number(text, "seq"), false);
            default -> new Glance(kind, 0, 0, false);
        };
    }

    private static String kind(String text) {
        if (!text.startsWith(BEGIN)) return Json.parse(text).path("kind").asText();
        return text.substring(BEGIN.length(), text.indexOf('"', BEGIN.length()));
    }

    private static long number(String text, String field) {
        var name = '"' + field + "\":";
        var at = text.indexOf(name);
        var cells = text.indexOf(CELLS);
        if (at < 0 || (cells >= 0 && at > cells))
            return Json.parse(text).path(field).asLong();
        return digits(text, at + name.length());
    }

    private static long digits(String text, int first) {
        var number = 0L;
        for (int at = first; Character.isDigit(text.charAt(at)); at++)
            number = 10 * number + Character.digit(text.charAt(at), 10);
        return number;
    }
}
