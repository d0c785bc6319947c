package dev.plumbline.intake.framework;

import dev.plumbline.intake.table.RowReader;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** One row of a long matrix: one descriptor of one competency at one level. */
record MatrixRow(
        int line,
        String track,
        int order,
        String level,
        Optional<String> title,
        String competency,
        Optional<Kind> kind,
        Optional<String> descriptor) {
    static final List<String> REQUIRED = List.of("track", "level_order", "competency", "descriptor");
    static final List<String> COLUMNS =
            List.of("track", "level_order", "level_id", "level_title", "competency", "competency_kind", "descriptor");

    private static final Pattern WHOLE = Pattern.compile("(\\d{1,4})(?:\\.0+)?");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

    /** Shared by all, of one function, or an attribute of the level such as its scope. */
    enum Kind {
        CORE,
        FUNCTIONAL,
        AREA;

        static Optional<Kind> of(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "core" -> Optional.of(CORE);
                case "functional" -> Optional.of(FUNCTIONAL);
                case "area" -> Optional.of(AREA);
                default -> Optional.empty();
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<MatrixRow> read(RowReader row) {
        var track = row.required("track").map(MatrixRow::name);
        var order = row.required("level_order")
                .flatMap(written ->
                        row.parsed("level_order", MatrixRow::whole, "a whole number is needed, 1 the lowest"));
        var title = row.text("level_title").map(MatrixRow::name);
        var level = row.text("level_id").map(MatrixRow::name).or(() -> title.map(name -> Slug.of(name, "level")));
        if (level.isEmpty()) row.refuse("level_id", "a level needs an id or a title; fill in one of them");
        var competency = row.required("competency").map(MatrixRow::name);
        var kind = row.parsed("competency_kind", Kind::of, "the kind is one of core, functional and area");
        if (!row.isSound()) return Optional.empty();
        return Optional.of(new MatrixRow(
                row.line(),
                track.orElseThrow(),
                order.orElseThrow(),
                level.orElseThrow(),
                title,
                competency.orElseThrow(),
                kind,
                row.text("descriptor")));
    }

    boolean describesLevel() {
        return kind.filter(Kind.AREA::equals).isPresent();
    }

    /** Names are compared letter by letter, so the same letters must be the same characters. */
    private static String name(String written) {
        return GAPS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll(" ");
    }

    private static Optional<Integer> whole(String text) {
        var number = WHOLE.matcher(text);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }
}
