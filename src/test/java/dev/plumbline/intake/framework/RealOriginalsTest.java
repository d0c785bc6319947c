package dev.plumbline.intake.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.intake.framework.shape.Wishes;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Line;
import dev.plumbline.intake.table.Sheet;
import dev.plumbline.intake.table.Workbook;
import dev.plumbline.intake.table.WorkbookFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Public frameworks as their owners publish them, each in a shape of its own. As in {@link RealFrameworksTest} the files are
 * looked for beside the checkout.
 */
class RealOriginalsTest {
    private static final Map<String, String> ROLES = Map.of(
            "track", "Role",
            "level_title", "Role Level",
            "level_description", "Role Level Description",
            "competency", "Skill Name",
            "step", "Skill Level",
            "descriptor", "Skill Level Description");

    @TestFactory
    Stream<DynamicTest> a_transposed_table_whose_first_header_is_blank() {
        return Stream.of("en", "jp")
                .flatMap(language -> with("mercari/" + language + "/engineering_ladder.csv", sheet -> {
                    var document = read(sheet, Wishes.NONE.withTrack("Engineer"));

                    assertThat(document.levels()).extracting(Level::rank).containsExactly(1, 2, 3, 4, 5, 6);
                    assertThat(counts(document)).isEqualTo("1 tracks, 6 levels, 7 competencies, 42 cells");
                    assertThat(count(document, DescriptorType.EXAMPLE)).isEqualTo(15);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_second_track_under_headings_inside_the_cells() {
        var split = Wishes.NONE.withTrack("Engineer").withHeadingsAsTracks();
        return Stream.of(Map.entry("en", 223), Map.entry("jp", 222))
                .flatMap(one -> with("mercari/" + one.getKey() + "/engineering_ladder.csv", sheet -> {
                    var document = read(sheet, split);

                    assertThat(counts(document)).isEqualTo("2 tracks, 10 levels, 7 competencies, 70 cells");
                    assertThat(count(document, DescriptorType.EXPECTATION))
                            .isEqualTo(one.getValue().longValue());
                    assertThat(read(asWorkbook(sheet), split)).isEqualTo(document);
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_long_table_with_headers_of_its_own() {
        return with("govuk-digital-data/roles.csv", sheet -> {
            var draft = intake().read(sheet, Wishes.NONE.withColumns(ROLES));
            var document = draft.document().orElseThrow();

            assertThat(draft.problems()).isEmpty();
            assertThat(counts(document)).isEqualTo("52 tracks, 205 levels, 188 competencies, 1809 cells");
            assertThat(draft.lost())
                    .filteredOn(sentence -> sentence.contains("kept once"))
                    .hasSize(16);
            assertThat(draft.lost())
                    .filteredOn(sentence -> sentence.contains("no order"))
                    .hasSize(45);
            assertThat(document.levels()).extracting(Level::rank).containsOnly(1);
        });
    }

    @TestFactory
    Stream<DynamicTest> the_same_without_names_for_its_columns_is_asked_about() {
        return with("govuk-digital-data/roles.csv", sheet -> {
            var draft = intake().read(sheet, Wishes.NONE);

            assertThat(draft.document()).isEmpty();
            assertThat(draft.problems()).anyMatch(problem -> problem.problem().contains("?map=descriptor:"));
        });
    }

    @TestFactory
    Stream<DynamicTest> every_text_of_it_comes_back_from_an_export() {
        return with("govuk-digital-data/roles.csv", sheet -> {
            var framework = Framework.of(read(sheet, Wishes.NONE.withColumns(ROLES)));
            var export = MatrixExport.of(framework);

            RoundTripTest.assertComesBack(framework, Csv.sheet(export.csv().getBytes(UTF_8)));
            RoundTripTest.assertComesBack(framework, Workbook.sheet(export.xlsx()));
        });
    }

    @TestFactory
    Stream<DynamicTest> its_levels_in_an_order_of_titles_with_words_left_open() {
        var order = new String[] {
            "Trainee *=Apprentice *", "Associate *", "Junior *", "*", "Senior *", "Lead *", "Principal *", "Head of *"
        };
        return with("govuk-digital-data/roles.csv", sheet -> {
            var draft = intake().read(sheet, Wishes.NONE.withColumns(ROLES).withOrder(order));
            var framework = Framework.of(draft.document().orElseThrow());

            assertThat(draft.problems()).isEmpty();
            assertThat(draft.lost()).noneMatch(sentence -> sentence.contains("no order"));
            var junior = framework.findLevel("Junior developer").orElseThrow();
            assertThat(framework.next(junior.id())).map(Level::name).contains("Developer");
        });
    }

    @TestFactory
    Stream<DynamicTest> a_library_of_skills_with_a_column_for_each_level() {
        return with("govuk-digital-data/skills.csv", sheet -> {
            var draft = intake().read(sheet, Wishes.NONE);
            var document = draft.document().orElseThrow();

            assertThat(counts(document)).isEqualTo("1 tracks, 4 levels, 188 competencies, 752 cells");
            assertThat(document.cells())
                    .filteredOn(cell -> cell.state() == CellState.TO_DO)
                    .hasSize(60);
            assertThat(draft.lost()).anyMatch(sentence -> sentence.startsWith("column Roles that require Skill"));
        });
    }

    private static Stream<DynamicTest> with(String file, ThrowingConsumer<Sheet> test) {
        return SharedFolder.file("frameworks/" + file).stream()
                .map(path -> dynamicTest(file, () -> test.accept(Csv.sheet(Files.readAllBytes(path)))));
    }

    private static FrameworkDocument read(Sheet sheet, Wishes wishes) throws IOException {
        var draft = intake().read(sheet, wishes);
        assertThat(draft.problems()).isEmpty();
        var document = draft.document().orElseThrow();
        assertThat(document.problems()).isEmpty();
        return document;
    }

    /** The rows of a workbook have other numbers than those of a text whose cells have several lines. */
    private static Sheet asWorkbook(Sheet sheet) {
        var rows = sheet.lines().stream().map(Line::cells).toList();
        var read = Workbook.sheet(WorkbookFile.write("Ladder", rows.get(0), rows.subList(1, rows.size())));
        var lines = IntStream.range(0, rows.size())
                .mapToObj(at -> new Line(
                        sheet.lines().get(at).number(), read.lines().get(at).cells()))
                .toList();
        return read.withLines(lines, List.of());
    }

    private static String counts(FrameworkDocument document) {
        return document.tracks().size() + " tracks, " + document.levels().size() + " levels, "
                + document.competencies().size() + " competencies, "
                + document.cells().size() + " cells";
    }

    private static long count(FrameworkDocument document, DescriptorType type) {
        return document.cells().stream()
                .flatMap(cell -> cell.descriptors().stream())
                .filter(descriptor -> descriptor.type() == type)
                .count();
    }

    private static MatrixIntake intake() {
        return new MatrixIntake(TableOrigin.named("Real", 1, Optional.empty()));
    }
}
