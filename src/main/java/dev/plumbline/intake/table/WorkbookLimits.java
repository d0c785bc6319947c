package dev.plumbline.intake.table;

/** How much one workbook may hold; counts while it is read, as a few bytes can unfold into very many. */
final class WorkbookLimits {
    static final int LAST_ROW = 1_048_576;
    static final int LAST_COLUMN = 16_384;
    static final int LONGEST_TEXT = 40_000;
    private static final long MOST_BYTES = 128L * 1024 * 1024;
    private static final long MOST_CELLS = 2_000_000;
    private static final long MOST_CHARACTERS = 64L * 1024 * 1024;

    private long bytes;
    private long cells;
    private long characters;

    void inflate(long more) throws UnreadableWorkbook {
        bytes += more;
        refuseIf(bytes > MOST_BYTES, "the workbook unfolds to more than 128 MiB");
    }

    void addCells(long more) throws UnreadableWorkbook {
        cells += more;
        refuseIf(cells > MOST_CELLS, "the workbook holds more than 2,000,000 cells");
    }

    void addText(String text) throws UnreadableWorkbook {
        characters += text.length();
        refuseIf(characters > MOST_CHARACTERS, "the workbook holds more than 64 million characters");
    }

    static void checkRow(int row) throws UnreadableWorkbook {
        refuseIf(row < 1 || row > LAST_ROW, "the workbook has a row outside of 1 to 1,048,576");
    }

    static void checkColumn(int index) throws UnreadableWorkbook {
        refuseIf(index < 0 || index >= LAST_COLUMN, "the workbook has a cell outside of the columns A to XFD");
    }

    private static void refuseIf(boolean tooMuch, String what) throws UnreadableWorkbook {
        if (tooMuch) throw new UnreadableWorkbook(what + "; copy what matters into a new one, or send it in parts");
    }
}
