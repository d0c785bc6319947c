package dev.plumbline.domain.statistics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A folder with a session's people, ratings and edits, and what independent software makes of them. */
record ReferenceCase(Path folder) {
    private static final Path ELSEWHERE =
            Path.of(System.getProperty("plumbline.cases", "../shared/drift-reference/cases"));
    private static final Path OWN = Path.of("src/test/resources/drift-cases");

    static Stream<ReferenceCase> all() {
        try (var folders = Files.list(Files.isDirectory(ELSEWHERE) ? ELSEWHERE : OWN)) {
            return folders.filter(Files::isDirectory).sorted().map(ReferenceCase::new).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The people, unrated, as a table of this case's competencies. */
    private RatingTable people() {
        var table = new RatingTable(competencies());
        rows("employees").forEach(row -> {
            table.place(new Ratee(row.get(0), row.get(1), row.get(2)));
            table.review(row.get(0), row.get(3).equals("1"));
        });
        return table;
    }

    /** The table with both ratings as they were in the end. */
    RatingTable whole() {
        var table = people();
        rows("ratings").forEach(row -> {
            set(table, Basis.INITIAL, row.get(0), row.get(1), row.get(2));
            set(table, Basis.CURRENT, row.get(0), row.get(1), row.get(3));
        });
        return table;
    }

    /** The table as the session found it, before any edit. */
    private RatingTable start() {
        var table = people();
        rows("ratings").forEach(row -> {
            set(table, Basis.INITIAL, row.get(0), row.get(1), row.get(2));
            set(table, Basis.CURRENT, row.get(0), row.get(1), row.get(2));
        });
        return table;
    }

    /** The table after all edits, shown on the way with what is expected of it there. */
    RatingTable replay(BiConsumer<RatingTable, JsonNode> checkpoint) {
        var table = start();
        var checkpoints = expected().path("checkpoints");
        rows("edits").forEach(row -> {
            set(table, Basis.CURRENT, row.get(1), row.get(2), row.get(3));
            for (var expected : checkpoints) {
                if (expected.path("afterSeq").asText().equals(row.get(0))) checkpoint.accept(table, expected);
            }
        });
        return table;
    }

    /** What is expected of one basis in the end. */
    JsonNode expected(Basis basis) {
        return expected().path(basis.name().toLowerCase(Locale.ROOT));
    }

    JsonNode expected() {
        try {
            return new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> competencies() {
        return rows("ratings").map(row -> row.get(1)).distinct().sorted().toList();
    }

    private Stream<List<String>> rows(String file) {
        try {
            return Files.readAllLines(folder.resolve(file + ".csv")).stream()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void set(RatingTable table, Basis basis, String ratee, String competency, String value) {
        if (value.isEmpty()) table.clear(basis, ratee, competency);
        else table.rate(basis, ratee, competency, Integer.parseInt(value));
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
