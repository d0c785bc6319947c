package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.Step;
import dev.plumbline.intake.table.FormulaSafeCsv;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes a framework as a long matrix that {@link MatrixIntake} reads again. A matrix holds levels, competencies and
 * sentences; criteria, transitions and weights are only in the canonical document.
 */
public final class MatrixExport {
    private final Framework framework;

    private MatrixExport(Framework framework) {
        this.framework = framework;
    }

    public static String csv(Framework framework) {
        var rows = framework.tracks().stream()
                .flatMap(track -> framework.levelsOf(track.id()).stream())
                .flatMap(new MatrixExport(framework)::rows)
                .toList();
        return FormulaSafeCsv.write(MatrixRow.COLUMNS, rows);
    }

    private Stream<List<String>> rows(Level level) {
        var attributes = Stream.concat(
                level.scope().map(text -> row(level, "scope", "area", text)).stream(),
                level.autonomy().map(text -> row(level, "autonomy", "area", text)).stream());
        var cells = framework.competencies().stream()
                .flatMap(competency -> framework.cell(competency.id(), level.id()).stream()
                        .filter(Cell::isApplicable)
                        .flatMap(cell -> rows(level, competency, cell)));
        return Stream.concat(attributes, cells);
    }

    private Stream<List<String>> rows(Level level, Competency competency, Cell cell) {
        var kind = competency.kind() == CompetencyKind.CORE ? "core" : "functional";
        var texts = sentences(competency, cell);
        return (texts.isEmpty() ? List.of("") : texts).stream().map(text -> row(level, competency.name(), kind, text));
    }

    /** What a negative example says is the opposite of what is expected, and a matrix could not tell. */
    private static List<String> sentences(Competency competency, Cell cell) {
        var ofStep = cell.step()
                .flatMap(id -> competency.steps().stream()
                        .filter(step -> step.id().equals(id))
                        .findFirst())
                .map(Step::descriptors)
                .orElse(List.of());
        return Stream.concat(ofStep.stream(), cell.descriptors().stream())
                .filter(descriptor -> descriptor.type() != DescriptorType.NEGATIVE)
                .map(Descriptor::text)
                .toList();
    }

    private List<String> row(Level level, String competency, String kind, String text) {
        var track = framework.track(level.track()).orElseThrow();
        var title = Optional.of(level.titles())
                .filter(titles -> !titles.isEmpty())
                .map(List::getFirst)
                .orElse("");
        var order = String.valueOf(level.rank());
        return List.of(track.name(), order, level.id().value(), title, competency, kind, text);
    }
}
