package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.wire.value.SoundText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What each column of a file is called with us; a column without a usable name has the empty one and is not read. */
final class Header {
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}-]+");
    private static final int LONGEST_NAME = 200;

    final List<String> names = new ArrayList<>();
    final Map<String, String> titles = new HashMap<>();
    final List<RowProblem> problems = new ArrayList<>();
    private final Line line;
    private final Map<String, String> renamed = new HashMap<>();

    Header(Line line, Map<String, String> renames) {
        this.line = line;
        var present = line.cells().stream().map(Header::fold).toList();
        renames.forEach((name, written) -> {
            if (present.contains(fold(written))) renamed.put(fold(written), fold(name));
            else refuse(name, written, "no column has this name; the file has: " + String.join(", ", line.cells()));
        });
        line.cells().forEach(this::addColumn);
    }

    /** Names are compared without regard to case, and blanks and dashes count as underscores. */
    static String fold(String written) {
        return GAPS.matcher(CellText.trim(written)).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private void addColumn(String written) {
        var name = nameOf(fold(written));
        if (!name.isEmpty() && !isUsable(written)) {
            refuse("", written, "this is no usable name for a column; shorten it and leave out control characters");
            name = "";
        } else if (titles.containsKey(name)) {
            refuse(name, written, "a second column with this name; only the first is read, so remove or rename one");
            name = "";
        }
        names.add(name);
        if (!name.isEmpty()) titles.put(name, CellText.trim(written));
    }

    /** A column that another one was renamed to has to stand back. */
    private String nameOf(String folded) {
        var replaced = new HashSet<>(renamed.values());
        return renamed.getOrDefault(folded, replaced.contains(folded) ? "" : folded);
    }

    private static boolean isUsable(String written) {
        return written.length() <= LONGEST_NAME && SoundText.isSound(written);
    }

    private void refuse(String column, String value, String problem) {
        problems.add(new RowProblem(line.number(), column, value, problem));
    }
}
