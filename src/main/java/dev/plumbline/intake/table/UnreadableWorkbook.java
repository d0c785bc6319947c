package dev.plumbline.intake.table;

import java.io.IOException;

/** Why a workbook is not read, as a sentence that says what to do. Never leaves {@link Workbook}. */
final class UnreadableWorkbook extends IOException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnreadableWorkbook(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
