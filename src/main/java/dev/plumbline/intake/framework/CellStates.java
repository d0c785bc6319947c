package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.intake.framework.text.CellWord;
import dev.plumbline.intake.framework.text.CellWord.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a cell's rows mean together: a stated state, words such as {@code N/A} or {@code same as above} that stand for one, or
 * descriptors. A verbatim table has no such words.
 */
record CellStates(MatrixLevels levels, boolean verbatim, Losses losses) {
    /** A state, and the descriptors that go with it. */
    record Read(CellState state, List<Descriptor> descriptors) {}

    Read read(List<MatrixRow> rows, List<Descriptor> descriptors) {
        var stated = rows.stream().flatMap(row -> row.cell().state().stream()).findFirst();
        if (stated.isPresent()) return new Read(stated.get(), descriptors);
        var plain = new Read(plainState(rows, descriptors), descriptors);
        return word(descriptors).map(word -> meant(word, rows.get(0), plain)).orElse(plain);
    }

    private static CellState plainState(List<MatrixRow> rows, List<Descriptor> descriptors) {
        boolean empty = descriptors.isEmpty() && !MatrixSteps.areIn(rows);
        return empty ? CellState.EMPTY : CellState.DESCRIBED;
    }

    /** Words for a state fill the cell; only those for the levels below may stand before others. */
    private Optional<CellWord> word(List<Descriptor> descriptors) {
        if (verbatim || descriptors.isEmpty()) return Optional.empty();
        var word = CellWord.of(descriptors.get(0).text());
        if (descriptors.size() == 1) return word;
        return word.filter(one -> one.meaning() == Meaning.SAME || one.meaning() == Meaning.CUMULATIVE)
                .map(one -> new CellWord(Meaning.CUMULATIVE, one.reference()));
    }

    private Read meant(CellWord word, MatrixRow row, Read plain) {
        return switch (word.meaning()) {
            case NOT_APPLICABLE -> new Read(CellState.NOT_APPLICABLE, List.of());
            case TO_DO -> new Read(CellState.TO_DO, List.of());
            case PLACEHOLDER -> placeholder(row, plain);
            case SAME -> same(word, row, plain);
            case CUMULATIVE -> cumulative(word, row, plain);
        };
    }

    private Read placeholder(MatrixRow row, Read plain) {
        losses.at(
                row.line(),
                "\"" + plain.descriptors.get(0).text()
                        + "\" says nothing; the cell was left empty, so write what is expected");
        return new Read(CellState.EMPTY, List.of());
    }

    private Read same(CellWord word, MatrixRow row, Read plain) {
        return switch (new LevelReference(levels, LevelSlot.of(row)).direction(word.reference())) {
            case DIRECTLY_BELOW -> new Read(CellState.SAME_AS_BELOW, List.of());
            case ELSEWHERE -> elsewhere(row, plain);
            case UNKNOWN -> plain;
        };
    }

    private Read cumulative(CellWord word, MatrixRow row, Read plain) {
        return switch (new LevelReference(levels, LevelSlot.of(row)).directionOfAll(word.reference())) {
            case DIRECTLY_BELOW -> new Read(CellState.CUMULATIVE, withFirstAsSummary(plain.descriptors));
            case ELSEWHERE -> elsewhere(row, plain);
            case UNKNOWN -> plain;
        };
    }

    private Read elsewhere(MatrixRow row, Read plain) {
        losses.at(
                row.line(),
                "\"" + plain.descriptors.get(0).text()
                        + "\" does not point at the level directly below; the words were kept"
                        + " as they are, so write out what they mean");
        return plain;
    }

    /** The words say from where the cell begins, and expect nothing by themselves. */
    private static List<Descriptor> withFirstAsSummary(List<Descriptor> descriptors) {
        var first = new Descriptor(DescriptorType.SUMMARY, descriptors.get(0).text());
        return Stream.concat(Stream.of(first), descriptors.stream().skip(1)).toList();
    }
}
