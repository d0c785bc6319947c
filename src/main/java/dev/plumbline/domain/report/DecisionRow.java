package dev.plumbline.domain.report;

import java.util.List;
import java.util.Optional;

/**
 * What became of one person: the level they came with, the one proposed, the one decided, why, by whom and when. What a
 * reader may not see is empty.
 */
public record DecisionRow(
        String person,
        String name,
        Optional<String> was,
        Optional<String> proposed,
        Optional<String> decided,
        Optional<String> outcome,
        Optional<String> reason,
        Optional<String> who,
        Optional<String> when,
        List<Objection> dissent) {
    /** Who disagreed, and why. */
    public record Objection(String who, String reason) {}

    public DecisionRow {
        dissent = List.copyOf(dissent);
    }
}
