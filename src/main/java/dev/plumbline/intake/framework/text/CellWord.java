package dev.plumbline.intake.framework.text;

import java.util.Optional;

/** Words that stand in a cell instead of a descriptor, and the level they refer to if they do. */
public record CellWord(Meaning meaning, Reference reference) {
    /** What the words say of the cell. */
    public enum Meaning {
        NOT_APPLICABLE,
        TO_DO,
        PLACEHOLDER,
        SAME,
        CUMULATIVE
    }

    /** Which other level the words point at. */
    public sealed interface Reference {
        /** None, or the level below. */
        record LevelBelow() implements Reference {}

        /** The one that stands before in the file, whichever level that is. */
        record BeforeInFile() implements Reference {}

        /** The one of this name, if there is one. */
        record Named(String level) implements Reference {}
    }

    /** What a whole text means as a word; empty if it is a text like any other. */
    public static Optional<CellWord> of(String text) {
        return CellWords.find(text);
    }

    static CellWord plain(Meaning meaning) {
        return new CellWord(meaning, new Reference.LevelBelow());
    }
}
