package dev.plumbline.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Seeded;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What we write comes back as it was, and does nothing in anybody's spreadsheet. */
class WorkbookFileTest {
    private static final List<String> PIECES = List.of(
            "a",
            "Ada",
            "3",
            "0042",
            "2026-01-31",
            "true",
            "=1+1",
            "@x",
            "-5",
            "'quoted",
            "'=x",
            "語💛",
            "<&>\"'",
            "_x000D_",
            "\n",
            "\r\n",
            "\t",
            " ",
            "\u0001",
            "\uFFFE",
            "#REF!",
            "x".repeat(200));

    @Seeded(known = 1, fresh = 200)
    void what_is_written_is_read_again(long seed) {
        var random = new Random(seed);
        var header = List.of("one", "two", "three");
        var rows = IntStream.range(0, random.nextInt(8))
                .mapToObj(row -> header.stream().map(column -> text(random)).toList())
                .toList();
        var file = WorkbookFile.write("Any", header, rows);

        assertThat(Workbook.sheet(file).lines().stream().map(line -> padded(line.cells())))
                .containsExactlyElementsOf(
                        java.util.stream.Stream.concat(java.util.stream.Stream.of(header), rows.stream())
                                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                                .toList());
        assertThat(WorkbookFile.write("Any", header, rows)).isEqualTo(file);
    }

    @Test
    void a_text_that_looks_like_a_formula_is_guarded_and_comes_back_as_it_was() {
        var file = WorkbookFile.write("Any", List.of("name"), List.of(List.of("=HYPERLINK(1)")));

        assertThat(Workbook.sheet(file).lines().get(1).cells()).containsExactly("'=HYPERLINK(1)");
        assertThat(Table.of(Workbook.sheet(file), Map.of()).rows().get(0).cells())
                .containsEntry("name", "=HYPERLINK(1)");
    }

    @Test
    void numbers_and_moments_are_no_texts() {
        var row = List.<WrittenCell>of(
                new WrittenCell.Whole(42), new WrittenCell.Moment(Instant.parse("2026-01-31T10:15:30Z")));
        var file = WorkbookFile.writeCells("Any", List.of("seq", "when"), List.of(row));

        assertThat(Workbook.sheet(file).lines().get(1).cells()).containsExactly("42", "2026-01-31 10:15:30");
    }

    @Test
    void a_workbook_of_nothing_is_one_all_the_same() {
        assertThat(Workbook.sheet(WorkbookFile.write("None", List.of(), List.of()))
                        .problems())
                .hasSize(1);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i > 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }

    /** As the reader gives them, without the guard and with the blank cells at the end. */
    private static List<String> padded(List<String> cells) {
        return IntStream.range(0, 3)
                .mapToObj(i -> i < cells.size() ? FormulaSafeCsv.original(cells.get(i)) : "")
                .toList();
    }
}
