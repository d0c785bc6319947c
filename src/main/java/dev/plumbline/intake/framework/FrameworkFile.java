package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.intake.RowProblem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of a framework's file: a framework if what could be read holds together, and what is wrong or lost. */
public record FrameworkFile(Optional<Framework> framework, List<RowProblem> problems, List<String> lost) {
    public static FrameworkFile of(FrameworkDraft draft) {
        var whole = draft.document()
                .map(document ->
                        document.problems().stream().map(RowProblem::ofFile).toList())
                .orElse(List.of());
        var framework = draft.document().filter(document -> whole.isEmpty()).map(Framework::of);
        var problems = Stream.concat(draft.problems().stream(), whole.stream()).toList();
        return new FrameworkFile(framework, problems, draft.lost());
    }

    /** The same, each sentence beginning with the name of the file. */
    public FrameworkFile inFile(String name) {
        return new FrameworkFile(
                framework,
                problems,
                lost.stream().map(sentence -> name + ", " + sentence).toList());
    }
}
