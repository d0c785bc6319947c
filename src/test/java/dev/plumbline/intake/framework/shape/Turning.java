package dev.plumbline.intake.framework.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Table;
import dev.plumbline.intake.table.TableRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of text as the long table they are turned into, each row as its line and its cells by name. */
final class Turning {
    private Turning() {}

    static Shape shape(String... lines) {
        var turned = turn(Wishes.NONE, lines);
        assertThat(turned.problems()).isEmpty();
        return turned.shape();
    }

    static List<String> rows(String... lines) {
        var turned = turn(Wishes.NONE, lines);
        assertThat(turned.problems()).isEmpty();
        return text(turned);
    }

    static List<String> descriptors(LongSheet turned) {
        return table(turned)
                .map(row -> row.cells().getOrDefault("descriptor", ""))
                .toList();
    }

    static List<String> text(LongSheet turned) {
        return table(turned).map(Turning::text).toList();
    }

    static String text(TableRow row) {
        return row.cells().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> " " + cell.getKey() + "=" + cell.getValue())
                .collect(Collectors.joining("", String.valueOf(row.line()), ""));
    }

    static Stream<TableRow> table(LongSheet turned) {
        return Table.of(turned.sheet(), Map.of()).rows().stream();
    }

    static LongSheet turn(Wishes wishes, String... lines) {
        return LongSheet.of(Csv.sheet(String.join("\r\n", lines).getBytes(UTF_8)), wishes);
    }
}
