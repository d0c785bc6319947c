package dev.plumbline.intake.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.intake.framework.shape.Wishes;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Workbook;
import dev.plumbline.wire.Yaml;
import dev.plumbline.wire.framework.FrameworkWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Public career frameworks are read whole. Their files are not ours to ship: they are looked for in a folder
 * {@code shared} beside the checkout, and without them there is nothing to try.
 */
class RealFrameworksTest {
    /** What a reader counted by hand; repeated = rows whose text their cell already has. */
    private record Counted(
            String folder, int tracks, int levels, int inTracks, int distinct, int cells, int rows, int repeated) {}

    private static final List<Counted> COUNTED = List.of(
            new Counted("medium-snowflake", 1, 5, 16, 16, 80, 320, 0),
            new Counted("monzo", 17, 95, 79, 27, 410, 1_471, 2),
            new Counted("mercari", 2, 10, 14, 7, 70, 223, 0),
            new Counted("govuk-digital-data", 52, 205, 467, 188, 1_809, 5_058, 0));

    @TestFactory
    Stream<DynamicTest> every_count_agrees() {
        return COUNTED.stream()
                .flatMap(counted -> matrix(counted).stream()
                        .map(file -> dynamicTest(counted.folder, () -> compare(counted, file))));
    }

    @TestFactory
    Stream<DynamicTest> what_was_exported_comes_back_equal() {
        return COUNTED.stream()
                .flatMap(counted -> matrix(counted).stream()
                        .map(file -> dynamicTest(counted.folder, () -> sendThereAndBack(counted, file))));
    }

    private static void sendThereAndBack(Counted counted, Path file) throws IOException {
        var origin = TableOrigin.named(counted.folder, 1, Optional.empty());
        var read = new MatrixIntake(origin).read(Csv.sheet(Files.readAllBytes(file)), Wishes.NONE);
        var framework = Framework.of(read.document().orElseThrow());

        var yaml = Yaml.write(FrameworkWriter.write(framework)).getBytes(UTF_8);
        assertThat(DocumentIntake.yaml(yaml).document()).contains(framework.document());
        RoundTripTest.assertComesBack(
                framework, Csv.sheet(MatrixExport.of(framework).csv().getBytes(UTF_8)));
        RoundTripTest.assertComesBack(
                framework, Workbook.sheet(MatrixExport.of(framework).xlsx()));
    }

    private static void compare(Counted counted, Path file) throws IOException {
        var origin = TableOrigin.named(counted.folder, 1, Optional.of("matrix.csv"));
        var draft = new MatrixIntake(origin).read(Csv.read(Files.readAllBytes(file)));
        assertThat(draft.problems()).isEmpty();
        var document = draft.document().orElseThrow();
        assertThat(document.problems()).isEmpty();
        var found = new Counted(
                counted.folder,
                document.tracks().size(),
                document.levels().size(),
                inTracks(document),
                document.competencies().size(),
                document.cells().size(),
                descriptors(document) + repeated(draft),
                repeated(draft));
        assertThat(found).isEqualTo(counted);
    }

    private static int inTracks(FrameworkDocument document) {
        return document.competencies().stream()
                .map(Competency::tracks)
                .mapToInt(List::size)
                .sum();
    }

    private static int descriptors(FrameworkDocument document) {
        return document.cells().stream()
                .map(Cell::descriptors)
                .mapToInt(List::size)
                .sum();
    }

    private static int repeated(FrameworkDraft draft) {
        return (int) draft.lost().stream()
                .filter(sentence -> sentence.startsWith("row "))
                .count();
    }

    private static Optional<Path> matrix(Counted counted) {
        return SharedFolder.file("frameworks/" + counted.folder + "/matrix.csv");
    }
}
