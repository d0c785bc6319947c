package dev.plumbline.intake.framework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sender has to be told of a reading, one sentence each; what is true of many rows is said once and names them. */
final class Losses {
    private static final int MOST_NAMED = 5;

    private final List<String> whole = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> ofRows = new LinkedHashMap<>();

    void add(String sentence) {
        whole.add(sentence);
    }

    void addAll(List<String> sentences) {
        whole.addAll(sentences);
    }

    /** Something that is so in this line of the file. */
    void at(int line, String sentence) {
        ofRows.computeIfAbsent(sentence, none -> new TreeSet<>()).add(line);
    }

    List<String> sentences() {
        return Stream.concat(
                        whole.stream(),
                        ofRows.entrySet().stream().map(entry -> places(entry.getValue()) + ": " + entry.getKey()))
                .toList();
    }

    private static String places(SortedSet<Integer> lines) {
        if (lines.size() == 1) return "row " + lines.first();
        var named = lines.stream().limit(MOST_NAMED).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - MOST_NAMED;
        return "rows " + named + (more > 0 ? " and " + more + " more" : "");
    }
}
