package dev.plumbline.intake.table;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.plumbline.testing.Seeded;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is sent as a workbook, the answer is a sheet with a sentence, and it takes neither long nor much memory. */
class BadWorkbookTest {
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};

    @Test
    void what_is_no_workbook_is_told_from_what_is_an_old_or_a_locked_one() {
        assertThat(problem("person_id,name".getBytes(UTF_8))).contains("no workbook");
        assertThat(problem(new byte[0])).contains("no workbook");
        assertThat(problem(joined(COMPOUND, "Workbook".getBytes(UTF_16LE)))).contains(".xls)");
        assertThat(problem(joined(COMPOUND, "EncryptedPackage".getBytes(UTF_16LE))))
                .contains("password");
        assertThat(problem(HandmadeWorkbook.zip(Map.of("a.txt", "a")))).contains("no workbook in this file");
        assertThat(problem(HandmadeWorkbook.zip(Map.of("mimetype", "x")))).contains("OpenDocument");
    }

    @Test
    void a_workbook_sent_as_csv_is_named() {
        assertThat(problem(Csv.sheet(HandmadeWorkbook.of("")))).contains("workbook");
    }

    @Test
    void one_that_is_cut_off_is_damaged() {
        var whole = HandmadeWorkbook.of("<row><c><v>1</v></c></row>");

        assertThat(problem(Arrays.copyOf(whole, whole.length / 2))).contains("cut off or damaged");
    }

    @Test
    void a_byte_that_changed_on_the_way_is_noticed() {
        var file = stored("<worksheet><sheetData><row><c><v>34</v></c></row></sheetData></worksheet>");
        var place = new String(file, ISO_8859_1).indexOf("<v>34");
        file[place + 4] = '5';

        assertThat(problem(file)).contains("damaged");
    }

    @Test
    void one_without_content_or_without_its_sheet_says_so() {
        assertThat(problem(HandmadeWorkbook.of(""))).contains("no sheet of the workbook holds anything");
        var missing = new HandmadeWorkbook().sheet("People", "").without("xl/worksheets/sheet1.xml");
        assertThat(Workbook.sheet(missing.bytes(), Optional.of("People"))
                        .problems()
                        .get(0)
                        .problem())
                .contains("\"People\" is missing");
    }

    @Test
    void a_document_type_is_refused_and_nothing_outside_is_read() {
        var attack = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row>"
                + "<c t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>";
        var file = new HandmadeWorkbook().sheet("People", "").part("xl/worksheets/sheet1.xml", attack);

        assertThat(problem(file.bytes())).contains("damaged");
    }

    @Test
    void cells_far_away_do_not_fill_the_memory() {
        assertThat(problem(HandmadeWorkbook.of("<row><c r=\"ZZZZZZZ1\"><v>1</v></c></row>")))
                .contains("XFD");
        assertThat(problem(HandmadeWorkbook.of("<row r=\"2000000000\"><c><v>1</v></c></row>")))
                .contains("1,048,576");
        var sheet = Workbook.sheet(HandmadeWorkbook.of("<row><c t=\"s\"><v>2000000000</v></c></row>"));
        assertThat(sheet.problems())
                .singleElement()
                .satisfies(one -> assertThat(one.row()).isEqualTo(1));
    }

    @Test
    void one_that_unfolds_without_end_is_refused() {
        var bomb = new HandmadeWorkbook().texts("<t>" + " ".repeat(140 * 1024 * 1024) + "</t>");

        assertThat(problem(bomb.sheet("People", "").bytes())).contains("128 MiB");
        assertThat(problem(HandmadeWorkbook.of("<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(200))))
                .contains("2,000,000 cells");
    }

    @Test
    void a_number_of_any_size_is_shown_in_a_few_characters() {
        var sheet = Workbook.sheet(HandmadeWorkbook.of("<row><c><v>1e999999999</v></c><c><v>1e300</v></c></row>"));

        assertThat(sheet.lines().get(0).cells()).allMatch(cell -> cell.length() < 400);
    }

    @Seeded(known = 1, fresh = 300)
    void a_workbook_with_wrong_bytes_is_answered(long seed) {
        var random = new Random(seed);
        var file = real(random);
        for (int i = random.nextInt(12); i >= 0; i--) file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        var cut = random.nextInt(4) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;

        assertThatNoException().isThrownBy(() -> Workbook.sheet(cut, Optional.of("People")));
        assertThatNoException().isThrownBy(() -> Workbook.sheet(cut));
    }

    /** Damage inside of the parts, where no sum of the zip notices it. */
    @Seeded(known = 1, fresh = 300)
    void a_workbook_with_wrong_parts_is_answered(long seed) {
        var random = new Random(seed);
        var rows = new StringBuilder(
                "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c t=\"e\"><f>A</f><v>#N/A</v></c></row>");
        for (int i = random.nextInt(5); i >= 0; i--)
            rows.setCharAt(random.nextInt(rows.length()), (char) (32 + random.nextInt(95)));
        var file = new HandmadeWorkbook().texts("<t>a</t>").formats("0", "d").sheet("People", rows.toString());

        assertThatNoException().isThrownBy(() -> Workbook.sheet(file.bytes()));
    }

    /** A workbook whose only sheet is packed without being folded. */
    private static byte[] stored(String sheet) {
        return new HandmadeWorkbook()
                .sheet("People", "")
                .part("xl/worksheets/sheet1.xml", sheet)
                .unfolded()
                .bytes();
    }

    private static byte[] real(Random random) {
        return random.nextBoolean()
                ? WorkbookFile.write(
                        "People", List.of("person_id", "name"), List.of(List.of("p1", "Ada"), List.of("p2", "")))
                : new HandmadeWorkbook()
                        .texts("<t>a</t>")
                        .formats("0", "d")
                        .sheet("People", "<row><c><v>1</v></c></row>")
                        .bytes();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String problem(byte[] file) {
        return problem(Workbook.sheet(file));
    }

    private static String problem(Sheet sheet) {
        assertThat(sheet.lines()).isEmpty();
        assertThat(sheet.problems()).hasSize(1);
        return sheet.problems().get(0).problem();
    }
}
