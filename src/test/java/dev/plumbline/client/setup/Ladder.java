package dev.plumbline.client.setup;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The rungs of a framework that people can stand on: a level, and the competencies that apply there. */
record Ladder(List<Rung> rungs) {
    record Rung(String track, String level, List<String> competencies) {}

    static Ladder of(JsonNode framework) {
        var rungs = new ArrayList<Rung>();
        for (var level : framework.path("levels")) {
            var rung = rung(
                    framework, level.path("track").asText(), level.path("id").asText());
            if (!rung.competencies().isEmpty()) rungs.add(rung);
        }
        return new Ladder(rungs);
    }

    private static Rung rung(JsonNode framework, String track, String level) {
        var competencies = new ArrayList<String>();
        for (var one : framework.path("competencies"))
            if (names(one.path("tracks"), track) && names(one.path("levels"), level))
                competencies.add(one.path("id").asText());
        return new Rung(track, level, competencies);
    }

    /** Whether a list names an id; a list that is not there names all. */
    private static boolean names(JsonNode ids, String id) {
        if (!ids.isArray() || ids.isEmpty()) return true;
        for (var one : ids) if (one.asText().equals(id)) return true;
        return false;
    }

    Rung rung(int number) {
        return rungs.get(number % rungs.size());
    }
}
