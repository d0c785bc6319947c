package dev.plumbline.intake.framework;

import dev.plumbline.intake.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a long matrix: those with a place in a framework, and what becomes of the others. */
record MatrixColumns(Table table) {
    static final List<String> ALWAYS = List.of(
            "track",
            "level_order",
            "level_id",
            "level_title",
            "competency",
            "competency_kind",
            "descriptor_type",
            "descriptor");
    static final List<String> SOMETIMES = List.of(
            "track_id",
            "track_kind",
            "level_parity",
            "level_description",
            "competency_id",
            "competency_order",
            "area",
            "state",
            "step",
            "family");
    /** As they stand in an export. */
    static final Comparator<String> ORDER = Comparator.comparingInt(List.of(
            "track",
            "track_id",
            "track_kind",
            "level_order",
            "level_id",
            "level_title",
            "level_parity",
            "competency",
            "competency_id",
            "competency_kind",
            "competency_order",
            "area",
            "step",
            "state",
            "descriptor_type",
            "descriptor")::indexOf);

    private static final String DESCRIPTION = "competency_description";

    void reportLost(Losses losses) {
        table.columnsBesides(Stream.concat(ALWAYS.stream(), SOMETIMES.stream()).toList()).stream()
                .map(this::sentence)
                .forEach(losses::add);
        if (table.hasColumn("family") && family().isEmpty()) {
            losses.add("column " + title("family")
                    + ": a framework has one job family and the file several; none was kept, so import"
                    + " each family as a framework of its own if they belong apart");
        }
    }

    /** The one job family that all rows name. */
    Optional<String> family() {
        var named = table.rows().stream()
                .flatMap(row -> row.text("family").stream())
                .distinct()
                .limit(2)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private String sentence(String name) {
        return name.equals(DESCRIPTION)
                ? "descriptions of competencies: a framework has no place for them; they were not kept"
                : "column " + title(name) + ": a matrix has no such column; it was not read";
    }

    private String title(String name) {
        return table.titles().getOrDefault(name, name);
    }
}
