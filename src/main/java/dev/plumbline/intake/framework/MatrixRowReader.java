package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.intake.framework.MatrixRow.CellPart;
import dev.plumbline.intake.framework.MatrixRow.CompetencyPart;
import dev.plumbline.intake.framework.MatrixRow.Kind;
import dev.plumbline.intake.framework.MatrixRow.LevelPart;
import dev.plumbline.intake.framework.MatrixRow.TrackPart;
import dev.plumbline.intake.framework.shape.Label;
import dev.plumbline.intake.table.RowReader;
import dev.plumbline.intake.table.Table;
import dev.plumbline.wire.value.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the columns of a long matrix; a table without tracks has one, and its name is given. */
record MatrixRowReader(Optional<String> onlyTrack) {
    private static final Pattern WHOLE = Pattern.compile("(\\d{1,4})(?:\\.0+)?");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final String NO_NUMBER = "a whole number is needed, 1 the lowest";

    Optional<MatrixRow> read(RowReader row) {
        var track = onlyTrack.or(() -> row.required("track").map(Label::clean));
        var level = level(row, track.orElse(""));
        var competency = competency(row);
        var cell = new CellPart(
                row.text("descriptor"),
                choice(row, "descriptor_type", DescriptorType.class),
                choice(row, "state", CellState.class),
                row.text("step").map(Label::clean));
        if (!row.isSound()) return Optional.empty();
        return Optional.of(new MatrixRow(row.line(), level.orElseThrow(), competency.orElseThrow(), cell));
    }

    private static Optional<LevelPart> level(RowReader row, String track) {
        var titles = titles(row);
        var id = row.text("level_id").map(Label::clean);
        if (id.isEmpty() && titles.isEmpty())
            row.refuse("level_id", "a level needs an id or a title; fill in one of them");
        var kind = choice(row, "track_kind", TrackKind.class);
        var order = row.parsed("level_order", MatrixRowReader::whole, NO_NUMBER);
        var parity = row.parsed("level_parity", MatrixRowReader::whole, NO_NUMBER);
        var on = new TrackPart(track, row.text("track_id").map(Label::clean), kind);
        if (id.isEmpty() && titles.isEmpty()) return Optional.empty();
        return Optional.of(new LevelPart(on, id, order, titles, parity, row.text("level_description")));
    }

    private static Optional<CompetencyPart> competency(RowReader row) {
        var written = row.required("competency").map(Label::clean);
        var kind = choice(row, "competency_kind", Kind.class);
        var order = row.parsed("competency_order", MatrixRowReader::whole, NO_NUMBER);
        return written.map(name -> new CompetencyPart(
                name,
                row.text("competency_id").map(Label::clean),
                kind,
                order,
                row.text("area").map(Label::clean)));
    }

    /** Several titles stand below each other in the cell. */
    private static List<String> titles(RowReader row) {
        return row.text("level_title").stream()
                .flatMap(LINE_END::splitAsStream)
                .map(Label::clean)
                .filter(title -> !title.isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> choice(RowReader row, String column, Class<E> type) {
        var words = String.join(", ", Word.allOf(type));
        return row.parsed(
                column,
                word -> Word.constant(type, Table.columnName(word).replace('_', '-')),
                "this is one of " + words);
    }

    private static Optional<Integer> whole(String text) {
        var number = WHOLE.matcher(text);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))) : Optional.empty();
    }
}
