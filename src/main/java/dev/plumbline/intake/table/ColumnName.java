package dev.plumbline.intake.table;

/** The letters that spreadsheets call their columns by: A is 0, Z is 25, AA is 26. */
final class ColumnName {
    private static final int LETTERS = 26;

    private ColumnName() {}

    /** The column of a cell such as {@code AB12}; -1 if it has no letters, or too many for any sheet. */
    static int index(String cell) {
        int number = 0;
        for (int i = 0; i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            int letter = Character.toUpperCase(cell.charAt(i)) - 'A';
            if (letter < 0 || letter >= LETTERS || number > WorkbookLimits.LAST_COLUMN) return -1;
            number = number * LETTERS + letter + 1;
        }
        return number - 1;
    }

    static String of(int index) {
        var name = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }
}
