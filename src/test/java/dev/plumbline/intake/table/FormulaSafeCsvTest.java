package dev.plumbline.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Seeded;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write must be read back as it was, and must never run in somebody's spreadsheet. */
class FormulaSafeCsvTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1"})
    void a_cell_that_could_be_a_formula_gets_an_apostrophe(String text) {
        assertThat(FormulaSafeCsv.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "3-4", "' =1", "ana@example.org"})
    void other_cells_stay_as_they_are(String text) {
        assertThat(FormulaSafeCsv.harmless(text)).isEqualTo(text);
    }

    @Test
    void the_apostrophe_stands_inside_the_quotation_marks() {
        assertThat(FormulaSafeCsv.write(List.of("a", "b"), List.of(List.of("=HYPERLINK(\"x\",1)", "2"))))
                .isEqualTo("a,b\r\n\"'=HYPERLINK(\"\"x\"\",1)\",2\r\n");
    }

    @Seeded(known = 7)
    void what_was_written_is_read_back(long seed) {
        var random = new Random(seed);
        var cells = List.of(text(random), text(random), text(random));
        var row = Csv.read(FormulaSafeCsv.write(List.of("a", "b", "c"), List.of(cells))
                        .getBytes(UTF_8))
                .rows()
                .get(0);

        assertThat(List.of("a", "b", "c"))
                .allSatisfy(name -> assertThat(row.text(name)).contains(cells.get(name.charAt(0) - 'a')));
    }

    /** Its edges are letters, as blanks around a cell are not kept. */
    private static String text(Random random) {
        var characters = "a,\";\n\r\t '=é語";
        var inside = random.ints(random.nextInt(12), 0, characters.length())
                .mapToObj(characters::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
        return "x" + inside + "y";
    }
}
