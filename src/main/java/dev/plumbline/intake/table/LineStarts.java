package dev.plumbline.intake.table;

import java.util.Arrays;

/** Where the lines of a text begin; a line ends with a line feed, a carriage return, or both together. */
final class LineStarts {
    private final String text;
    private final int[] starts;

    LineStarts(String text) {
        this.text = text;
        var found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (!endsLine(i)) continue;
            if (count == found.length) found = Arrays.copyOf(found, 2 * count);
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    private boolean endsLine(int at) {
        char here = text.charAt(at);
        if (here == '\n') return true;
        return here == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
    }

    int count() {
        return starts.length;
    }

    String line(int number) {
        int end = number < starts.length ? starts[number] : text.length();
        return text.substring(starts[number - 1], end).stripTrailing();
    }

    String textFrom(int number) {
        return text.substring(starts[number - 1]);
    }
}
