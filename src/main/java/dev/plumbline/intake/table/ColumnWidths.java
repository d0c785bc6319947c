package dev.plumbline.intake.table;

import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a sheet should be: as their longest line, within what can be read on a screen. */
final class ColumnWidths {
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;
    private static final int MARGIN = 2;

    private final List<Integer> longest = new ArrayList<>();

    void see(int column, String text) {
        while (longest.size() <= column) longest.add(0);
        int line = text.lines().mapToInt(String::length).max().orElse(0);
        longest.set(column, Math.max(longest.get(column), line));
    }

    int count() {
        return longest.size();
    }

    int of(int column) {
        return Math.max(NARROWEST, Math.min(WIDEST, longest.get(column) + MARGIN));
    }
}
