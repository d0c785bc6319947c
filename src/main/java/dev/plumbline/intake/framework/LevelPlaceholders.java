package dev.plumbline.intake.framework;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.framework.text.CellWord;
import dev.plumbline.intake.framework.text.CellWord.Meaning;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words such as {@code NOT IN USE} are no levels. A track with nothing else has one level, called like the track. */
record LevelPlaceholders(Losses losses, List<RowProblem> problems) {
    private static final Set<Meaning> NO_LEVEL = EnumSet.of(Meaning.PLACEHOLDER, Meaning.NOT_APPLICABLE, Meaning.TO_DO);

    List<MatrixRow> replace(List<MatrixRow> rows) {
        var tracksWithLevels = rows.stream()
                .filter(row -> !isPlaceholder(row))
                .map(MatrixRow::track)
                .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !isPlaceholder(row) || canBeNamed(row, tracksWithLevels))
                .map(row -> isPlaceholder(row) ? named(row) : row)
                .toList();
    }

    private boolean canBeNamed(MatrixRow row, Set<String> tracksWithLevels) {
        boolean alone = !tracksWithLevels.contains(row.track());
        if (!alone) {
            problems.add(new RowProblem(
                    row.line(),
                    "level_title",
                    written(row),
                    "this is no level; write the level, or take the row out if there is none"));
        }
        return alone;
    }

    private MatrixRow named(MatrixRow row) {
        losses.at(
                row.line(),
                "\"" + written(row)
                        + "\" is no level; the track has no other, so its one level is called like the track");
        return row.with(row.level().called(row.track()));
    }

    private static boolean isPlaceholder(MatrixRow row) {
        return CellWord.of(written(row))
                .filter(word -> NO_LEVEL.contains(word.meaning()))
                .isPresent();
    }

    private static String written(MatrixRow row) {
        return row.level().titles().stream().findFirst().orElseGet(row.level()::key);
    }
}
