package dev.plumbline.wire.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.wire.Json;
import java.time.LocalDate;

/** A cycle that is to be made (PROTOCOL [H3]). */
public record CycleRequest(String name, FrameworkChoice framework, LocalDate opens, LocalDate closes) {
    private static final int LONGEST_NAME = 200;

    record Body(String name, JsonNode framework, LocalDate opens, LocalDate closes) {
        Body {
            if (name.isBlank() || name.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("name: a cycle has a name of at most 200 characters");
            }
            if (!isCalendarYear(opens) || !isCalendarYear(closes)) {
                throw new IllegalArgumentException("opens, closes: a cycle is in the years 1 to 9999");
            }
            if (closes.isBefore(opens)) {
                throw new IllegalArgumentException("closes: a cycle cannot close before it opens");
            }
        }
    }

    private static boolean isCalendarYear(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9_999;
    }

    public static CycleRequest read(String text) {
        var body = Json.read(text, Body.class);
        return new CycleRequest(body.name, FrameworkChoice.of(body.framework), body.opens, body.closes);
    }
}
