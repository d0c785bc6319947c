package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cells of a file before anything is known about their meaning, whichever format it had: its lines, what of it could
 * not be read, and what else it holds that is not looked at.
 */
public record Sheet(List<Line> lines, List<RowProblem> problems, List<String> lost) {
    public Sheet {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        lost = List.copyOf(lost);
    }

    static Sheet unreadable(RowProblem problem) {
        return new Sheet(List.of(), List.of(problem), List.of());
    }

    /** The lines with anything in them. */
    public List<Line> filled() {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    /** Whether the file breaks before its header; else the first row of the body would be taken for it. */
    public boolean isHeaderBroken() {
        int first = filled().stream().mapToInt(Line::number).findFirst().orElse(Integer.MAX_VALUE);
        return problems.stream().anyMatch(problem -> problem.row() < first);
    }

    Sheet withLost(List<String> more) {
        return withLines(lines, more);
    }

    /** The same with another body, for instance one that was turned. */
    public Sheet withLines(List<Line> other, List<String> alsoLost) {
        return new Sheet(
                other, problems, Stream.concat(lost.stream(), alsoLost.stream()).toList());
    }
}
