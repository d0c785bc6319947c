package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the cells tell of a long table whose header names a competency and a level, and perhaps no text. */
record LongContent(Columns columns, List<Line> body) {
    private static final double MOST = 0.9;
    private static final int LONGEST_LABEL = 60;
    private static final int SHORTEST_TEXT = 20;
    private static final int FEWEST_WORDS = 3;

    /** Whether a level or a competency stands in several rows, or there is one column besides short labels. */
    boolean isLikely() {
        var competencies = filled(columns.place(ColumnWords.COMPETENCY).orElse(0));
        if (!areLabels(competencies)) return false;
        return repeats(levels())
                || new HashSet<>(competencies).size() * 2 <= competencies.size()
                || (columns.has(ColumnWords.TRACK) && texts().size() == 1);
    }

    private static boolean areLabels(List<String> cells) {
        long shortOnes =
                cells.stream().filter(cell -> cell.length() <= LONGEST_LABEL).count();
        return !cells.isEmpty() && shortOnes >= MOST * cells.size();
    }

    /** Names the one column that holds texts, if no other does, and answers with a sentence about it. */
    Optional<String> nameText() {
        var texts = texts();
        if (columns.has(ColumnWords.DESCRIPTOR) || texts.size() != 1) return Optional.empty();
        columns.name(texts.get(0), ColumnWords.DESCRIPTOR);
        return Optional.of("column " + columns.title(texts.get(0))
                + ": it is the only column of texts without another meaning, so it was read as descriptor; if it is"
                + " something else, say so with ?map=");
    }

    private List<Integer> texts() {
        return columns.others().stream()
                .filter(at -> !columns.title(at).isEmpty() && hasTexts(filled(at)))
                .toList();
    }

    private static boolean hasTexts(List<String> cells) {
        return !cells.isEmpty() && cells.stream().filter(LongContent::isText).count() * 2 > cells.size();
    }

    private static boolean isText(String cell) {
        return cell.length() >= SHORTEST_TEXT || cell.split(" ", -1).length >= FEWEST_WORDS;
    }

    private List<String> filled(int column) {
        return body.stream()
                .map(line -> Grid.text(line, column))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The level of each row with its track. */
    private List<String> levels() {
        var places = Stream.of(ColumnWords.TRACK, ColumnWords.LEVEL_ID, ColumnWords.LEVEL_TITLE)
                .flatMap(name -> columns.place(name).stream())
                .toList();
        return body.stream()
                .map(line -> String.join(
                        "\n", places.stream().map(at -> Grid.text(line, at)).toList()))
                .filter(level -> !level.isBlank())
                .toList();
    }

    private static boolean repeats(List<String> labels) {
        return new HashSet<>(labels).size() < labels.size();
    }
}
