package dev.plumbline.intake;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a file gave: the good rows as values, what is wrong with the others, and what the file says that has no
 * place here. Problems stand in the order of the file.
 */
public record Intake<T>(List<T> values, List<RowProblem> problems, List<String> lost, boolean isUnreadable) {
    private static final int HEADER_ROW = 1;

    public Intake {
        values = List.copyOf(values);
        problems = problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::row))
                .toList();
        lost = List.copyOf(lost);
    }

    public Intake(List<T> values, List<RowProblem> problems, List<String> lost) {
        this(values, problems, lost, false);
    }

    /** Nothing could be read. */
    public static <T> Intake<T> refused(List<RowProblem> problems) {
        return new Intake<>(List.of(), problems, List.of(), true);
    }

    /** The same, with more that has to be said of what was kept. */
    public Intake<T> withLost(List<String> more) {
        var all = Stream.concat(lost.stream(), more.stream()).toList();
        return new Intake<>(values, problems, all, isUnreadable);
    }

    public int kept() {
        return values.size();
    }

    /** Whether the file as a whole could not be used: its header or its encoding is wrong. */
    public boolean isRefused() {
        return isUnreadable || (values.isEmpty() && problems.stream().anyMatch(problem -> problem.row() == HEADER_ROW));
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
