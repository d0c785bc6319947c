package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.intake.RowProblem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The framework a file describes, as far as it could be read, what has to be mended and what has no place in it. */
public record FrameworkDraft(Optional<FrameworkDocument> document, List<RowProblem> problems, List<String> lost) {
    public FrameworkDraft {
        problems = problems.stream()
                .sorted(Comparator.comparingInt(RowProblem::row))
                .toList();
        lost = List.copyOf(lost);
    }

    static FrameworkDraft refused(List<RowProblem> problems) {
        return new FrameworkDraft(Optional.empty(), problems, List.of());
    }
}
