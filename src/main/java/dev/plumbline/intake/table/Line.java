package dev.plumbline.intake.table;

import java.util.List;

/** A row of cells as the file has them, and the line of the file on which it begins. */
public record Line(int number, List<String> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
