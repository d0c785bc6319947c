package dev.plumbline.wire.framework;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong and what is left out while one document is read. */
final class Findings {
    private final List<String> problems = new ArrayList<>();
    private final List<String> lost = new ArrayList<>();

    void problem(String place, String sentence) {
        problems.add(place + ": " + sentence);
    }

    void unknownField(String place) {
        lost.add(place + ": unknown field, ignored");
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    List<String> lost() {
        return List.copyOf(lost);
    }
}
