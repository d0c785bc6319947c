package dev.plumbline.intake.framework.shape;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Line;
import dev.plumbline.intake.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What each column of a table is with us, as its header or the sender says; columns that are none of ours are unnamed. */
final class Columns {
    private static final Pattern PLACE = Pattern.compile("#(\\d{1,3})");

    private final Line header;
    private final Set<String> given;
    private final Map<Integer, String> names = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    Columns(Line header, Map<String, String> wished) {
        this.header = header;
        given = wished.keySet().stream().map(Table::columnName).collect(Collectors.toSet());
        wished.forEach(this::rename);
        IntStream.range(0, size()).forEach(at -> take(at, ColumnWords.exact(title(at))));
    }

    int size() {
        return header.cells().size();
    }

    String title(int at) {
        return Label.clean(header.cells().get(at));
    }

    Optional<String> name(int at) {
        return Optional.ofNullable(names.get(at));
    }

    boolean has(String name) {
        return names.containsValue(name);
    }

    boolean hasLevel() {
        return has(ColumnWords.LEVEL_ID) || has(ColumnWords.LEVEL_TITLE);
    }

    Optional<Integer> place(String name) {
        return IntStream.range(0, size())
                .boxed()
                .filter(at -> name.equals(names.get(at)))
                .findFirst();
    }

    /** The columns that are none of ours. */
    List<Integer> others() {
        return IntStream.range(0, size())
                .boxed()
                .filter(at -> !names.containsKey(at))
                .toList();
    }

    /** Gives a column another meaning, or with none its own title back. */
    void call(String name, Optional<String> other) {
        place(name)
                .ifPresent(at -> other.filter(ours -> !has(ours))
                        .ifPresentOrElse(ours -> names.put(at, ours), () -> names.remove(at)));
    }

    void name(int at, String ours) {
        names.put(at, ours);
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The header with our names, and the file's own for all other columns. */
    Line named() {
        return new Line(
                header.number(),
                IntStream.range(0, size())
                        .mapToObj(at -> name(at).orElseGet(() -> ownTitle(at)))
                        .toList());
    }

    /** A column whose name was given to another one has to stand back. */
    private String ownTitle(int at) {
        return given.contains(Table.columnName(title(at))) ? "" : header.cells().get(at);
    }

    private void rename(String name, String written) {
        var ours = Table.columnName(name);
        find(written).ifPresentOrElse(at -> names.put(at, ours), () -> problems.add(noSuchColumn(name, written)));
    }

    /** The column of this title, or at this place, as in {@code #2}. */
    Optional<Integer> find(String written) {
        var place = PLACE.matcher(written.strip());
        var wanted = Table.columnName(written);
        var byTitle = IntStream.range(0, size())
                .boxed()
                .filter(at -> Table.columnName(title(at)).equals(wanted))
                .findFirst();
        if (byTitle.isPresent() || !place.matches()) return byTitle;
        return Optional.of(Integer.parseInt(place.group(1)) - 1).filter(at -> at >= 0 && at < size());
    }

    RowProblem noSuchColumn(String name, String written) {
        var titles = String.join(", ", header.cells());
        return new RowProblem(header.number(), name, written, "no column has this name; the file has: " + titles);
    }

    private void take(int at, Optional<String> name) {
        name.filter(ours -> !has(ours)).ifPresent(ours -> names.putIfAbsent(at, ours));
    }
}
