package dev.plumbline.intake.framework;

import dev.plumbline.intake.framework.text.Block;
import dev.plumbline.intake.framework.text.CellReading;
import java.util.List;
import java.util.stream.Stream;

/** Takes the text of each row apart: one descriptor a row, and rows for the tracks that stand under headings inside cells. */
record RowSplit(boolean headingsAreTracks, Losses losses) {
    List<MatrixRow> split(List<MatrixRow> rows) {
        boolean several =
                rows.stream().map(MatrixRow::track).distinct().limit(2).count() > 1;
        return rows.stream()
                .flatMap(row -> row.describesLevel() ? Stream.of(row) : split(row, several))
                .toList();
    }

    private Stream<MatrixRow> split(MatrixRow row, boolean several) {
        if (row.cell().text().isEmpty()) return Stream.of(row);
        var reading = CellReading.of(row.cell().text().get());
        if (reading.emphasised()) losses.at(row.line(), "the marks of bold type were removed");
        reading.leadIns()
                .forEach(words -> losses.at(row.line(), "the words \"" + words + "\" before a list were left out"));
        if (reading.blocks().isEmpty()) return Stream.of(row.with(row.cell().withoutText()));
        return reading.blocks().stream().flatMap(block -> rows(row, block, several));
    }

    private Stream<MatrixRow> rows(MatrixRow row, Block block, boolean several) {
        var place = block.heading().map(heading -> under(row, heading, several)).orElse(row);
        if (block.descriptors().isEmpty())
            return Stream.of(place.with(place.cell().withoutText()));
        return block.descriptors().stream()
                .map(descriptor -> place.with(place.cell().of(descriptor.type(), descriptor.text())));
    }

    private MatrixRow under(MatrixRow row, String heading, boolean several) {
        if (headingsAreTracks) return row.with(row.level().on(several ? row.track() + " – " + heading : heading));
        losses.at(
                row.line(),
                "the heading \"" + heading + "\" inside a cell was left out and its lines kept in the cell; send"
                        + " ?blocks=tracks to make a track of each heading");
        return row;
    }
}
