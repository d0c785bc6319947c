package dev.plumbline.intake.framework.shape;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The levels along the edge of a grid, lowest first unless somebody says or their numbers show that they run down. */
record AxisOrder(List<String> labels, boolean descending, String why) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    static AxisOrder of(List<String> labels, LevelOrder.Direction wished) {
        return switch (wished) {
            case ASCENDING -> new AxisOrder(labels, false, "as the sender said");
            case DESCENDING -> new AxisOrder(labels, true, "as the sender said");
            case UNSTATED -> found(labels);
        };
    }

    private static AxisOrder found(List<String> labels) {
        var numbers = labels.stream().map(AxisOrder::number).toList();
        boolean numbered = numbers.stream().allMatch(OptionalDouble::isPresent);
        if (numbered && isFalling(numbers)) return new AxisOrder(labels, true, "the numbers fall");
        if (!numbered && isFalling(labels.stream().map(RankWords::rank).toList()))
            return new AxisOrder(labels, true, "the words fall, so the highest stands first");
        return new AxisOrder(labels, false, "the order of the file");
    }

    /** 1 for the lowest. */
    int rank(String label) {
        int at = labels.indexOf(label);
        return descending ? labels.size() - at : at + 1;
    }

    /** A sentence for each order, with the tracks that have it. */
    static List<String> sentences(Map<String, AxisOrder> byTrack) {
        var tracks = byTrack.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        LinkedHashMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return tracks.entrySet().stream()
                .map(order -> order.getKey().sentence(order.getValue()))
                .toList();
    }

    /** What to say of the order of these tracks; a table without tracks has one without a name. */
    private String sentence(Collection<String> tracks) {
        var listed = String.join(", ", descending ? labels.reversed() : labels);
        var named = tracks.stream().filter(track -> !track.isEmpty()).collect(Collectors.joining(", "));
        var of = named.isEmpty() ? "" : " of " + named;
        return "order of levels" + of + ", lowest first: " + listed + " (" + why
                + "); if it is another, send ?order= with the names, lowest first, or ?order="
                + (descending ? "ascending" : "descending");
    }

    /** Those that are known never rise, and fall at least once. */
    private static boolean isFalling(List<OptionalDouble> all) {
        var known = all.stream().flatMapToDouble(OptionalDouble::stream).toArray();
        return known.length > 1
                && known[0] > known[known.length - 1]
                && IntStream.range(1, known.length).allMatch(at -> known[at] <= known[at - 1]);
    }

    private static OptionalDouble number(String label) {
        var found = NUMBER.matcher(label);
        return found.find() ? OptionalDouble.of(Double.parseDouble(found.group())) : OptionalDouble.empty();
    }
}
