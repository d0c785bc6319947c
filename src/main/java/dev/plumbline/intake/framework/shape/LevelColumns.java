package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which columns of a grid are levels: those that were named, else from the first to the last that looks like one. */
record LevelColumns(Grid grid) {
    private static final double MOST = 0.6;
    private static final Pattern NUMBER = Pattern.compile("\\d");

    List<Integer> find() {
        var wanted = grid.wishes().levels();
        var found = wanted.isEmpty() ? likely() : named(wanted);
        var unread = grid.others().stream()
                .filter(at -> !found.contains(at))
                .map(grid::label)
                .toList();
        unread.forEach(title -> grid.remark("column " + title
                + ": it was not read as a level and has no place here; name all levels with ?levels="
                + " if it is one, or its meaning with ?map="));
        return withoutTwins(found);
    }

    private List<Integer> named(List<String> wanted) {
        var names = wanted.stream().map(Label::fold).collect(Collectors.toSet());
        var titles = grid.others().stream().map(grid::label).map(Label::fold).collect(Collectors.toSet());
        wanted.stream().filter(name -> !titles.contains(Label.fold(name))).forEach(this::refuse);
        return grid.others().stream()
                .filter(at -> names.contains(Label.fold(grid.label(at))))
                .toList();
    }

    private void refuse(String name) {
        var titles = grid.others().stream().map(grid::label).collect(Collectors.joining(", "));
        grid.refuse(new RowProblem(
                grid.headerRow(), "", name, "no column has the name of this level; the file has: " + titles));
    }

    private List<Integer> likely() {
        var others = grid.others();
        var alike =
                others.stream().filter(at -> LevelWords.isLevel(grid.label(at))).toList();
        if (isClear(alike, others)) {
            var last = alike.get(alike.size() - 1);
            var after = others.stream()
                    .filter(at -> at > last)
                    .takeWhile(this::isFullAndNoSide)
                    .toList();
            after.forEach(at -> grid.remark("column " + grid.label(at)
                    + ": it is as full as the levels before it, so it was read as a level; if it is none, send"
                    + " ?ignore= with its name"));
            return others.stream()
                    .filter(at -> at >= alike.get(0) && (at <= last || after.contains(at)))
                    .toList();
        }
        var labels = others.stream().map(grid::label).collect(Collectors.joining(", "));
        grid.remark("these columns were read as levels, though not all look like some: " + labels
                + "; name the levels with ?levels= if" + " others are among them");
        return others;
    }

    private boolean isFullAndNoSide(int column) {
        return !SideColumns.isSide(grid.label(column)) && grid.isFull(column);
    }

    /** Whether those that look like levels are most of the columns, or have numbers. */
    private boolean isClear(List<Integer> alike, List<Integer> others) {
        if (alike.size() >= MOST * others.size()) return !alike.isEmpty();
        return alike.size() > 1
                && alike.stream().allMatch(at -> NUMBER.matcher(grid.label(at)).find());
    }

    private List<Integer> withoutTwins(List<Integer> found) {
        Set<List<String>> seen = new HashSet<>();
        var kept = new ArrayList<Integer>();
        for (int at : found) {
            if (seen.add(List.of(grid.above(at), Label.fold(grid.label(at))))) kept.add(at);
            else
                grid.refuse(new RowProblem(
                        grid.headerRow(),
                        "",
                        grid.label(at),
                        "a second column with this level; only the first is read, so rename one"));
        }
        return kept;
    }
}
