package dev.plumbline.gateway.http;

import dev.plumbline.intake.RowProblem;
import java.util.List;
import java.util.stream.Stream;

/** What there is to say of a file, as far as somebody will read it: a file can be wrong a million times over. */
final class Shortened {
    private static final int MOST = 1_000;

    private Shortened() {}

    static List<RowProblem> problems(List<RowProblem> all) {
        if (all.size() <= MOST) return all;
        var more = new RowProblem(all.get(MOST).row(), "", "", more(all.size()));
        return Stream.concat(all.stream().limit(MOST), Stream.of(more)).toList();
    }

    static List<String> sentences(List<String> all) {
        if (all.size() <= MOST) return all;
        return Stream.concat(all.stream().limit(MOST), Stream.of(more(all.size())))
                .toList();
    }

    private static String more(int count) {
        return "and " + (count - MOST) + " more; mend these first, and send the file again";
    }
}
