package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.table.Line;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Takes columns with names used elsewhere for what they probably are. Each guess is told; one that would leave the table
 * without labels for its rows is not made.
 */
final class ColumnGuess {
    private final Columns columns;
    private final List<Line> body;
    private final TreeMap<Integer, String> guessed = new TreeMap<>();

    ColumnGuess(Columns columns, List<Line> body) {
        this.columns = columns;
        this.body = body;
    }

    /** Answers what was guessed, a sentence each. */
    List<String> make() {
        unnamed().forEach(at -> take(at, ColumnWords.meaning(columns.title(at))));
        unnamed().forEach(at -> take(at, ColumnWords.meaningBeside(columns.title(at), this::mayBe)));
        takeFamiliesForTracks();
        takeAreasForCompetencies();
        return guessed.entrySet().stream()
                .map(guess -> sentence(guess.getKey(), guess.getValue()))
                .toList();
    }

    private List<Integer> unnamed() {
        return IntStream.range(0, columns.size())
                .filter(at -> columns.name(at).isEmpty())
                .boxed()
                .toList();
    }

    /** Tracks and descriptors stand beside what they belong to; alone, the words may head the labels of the rows. */
    private boolean mayBe(String name) {
        boolean besideCompetencies = columns.has(ColumnWords.COMPETENCY);
        return name.equals(ColumnWords.TRACK) ? besideCompetencies || columns.hasLevel() : besideCompetencies;
    }

    private void takeFamiliesForTracks() {
        columns.place(ColumnWords.FAMILY)
                .filter(guessed::containsKey)
                .filter(at -> !columns.has(ColumnWords.TRACK) && differ(at))
                .ifPresent(at -> name(at, ColumnWords.TRACK));
    }

    private boolean differ(int column) {
        return body.stream()
                        .map(line -> Grid.text(line, column))
                        .filter(text -> !text.isEmpty())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private void takeAreasForCompetencies() {
        boolean allLevels = columns.others().size() > 1
                && columns.others().stream().map(columns::title).allMatch(LevelWords::isLevel);
        columns.place(ColumnWords.AREA)
                .filter(at -> allLevels && !columns.has(ColumnWords.COMPETENCY) && !columns.hasLevel())
                .filter(guessed::containsKey)
                .ifPresent(at -> name(at, ColumnWords.COMPETENCY));
    }

    private void take(int at, Optional<String> name) {
        name.filter(ours -> !columns.has(ours)).ifPresent(ours -> name(at, ours));
    }

    private void name(int at, String ours) {
        columns.name(at, ours);
        guessed.put(at, ours);
    }

    private String sentence(int at, String ours) {
        return "column " + columns.title(at) + ": it was read as " + ours.replace('_', ' ')
                + "; if it is something else, say so with ?map=";
    }
}
