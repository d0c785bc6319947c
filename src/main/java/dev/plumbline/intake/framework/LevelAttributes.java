package dev.plumbline.intake.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What rows of kind area say about a level: its autonomy, its scope, and others, which become sentences of the scope. */
final class LevelAttributes {
    private final List<String> scope = new ArrayList<>();
    private final List<String> autonomy = new ArrayList<>();

    LevelAttributes(List<MatrixRow> rows, Losses losses) {
        rows.stream()
                .flatMap(row -> row.level().description().stream())
                .distinct()
                .forEach(scope::add);
        rows.stream()
                .filter(MatrixRow::describesLevel)
                .forEach(row -> row.cell().text().ifPresent(text -> add(row, text, losses)));
    }

    Optional<String> scope() {
        return joined(scope);
    }

    Optional<String> autonomy() {
        return joined(autonomy);
    }

    private void add(MatrixRow row, String text, Losses losses) {
        switch (row.competency().name().toLowerCase(Locale.ROOT)) {
            case "scope" -> scope.add(text);
            case "autonomy" -> autonomy.add(text);
            default -> {
                scope.add(row.competency().name() + ": " + text);
                losses.at(row.line(), "the area " + row.competency().name() + " became part of the level's scope");
            }
        }
    }

    private static Optional<String> joined(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", texts));
    }
}
