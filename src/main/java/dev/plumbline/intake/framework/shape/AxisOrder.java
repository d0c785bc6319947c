package dev.plumbline.intake.framework.shape;

import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The levels along the edge of a grid, lowest first unless somebody says or their numbers show that they run down. */
record AxisOrder(List<String> labels, boolean descending) {
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    static AxisOrder of(List<String> labels, LevelOrder.Direction wished) {
        boolean descending = switch (wished) {
            case ASCENDING -> false;
            case DESCENDING -> true;
            case UNSTATED -> descends(labels);
        };
        return new AxisOrder(labels, descending);
    }

    /** 1 for the lowest. */
    int rank(String label) {
        int at = labels.indexOf(label);
        return descending ? labels.size() - at : at + 1;
    }

    String sentence() {
        var listed = String.join(", ", descending ? labels.reversed() : labels);
        var why = descending ? "the numbers fall or the sender said so" : "the order of the file";
        return "order of levels, lowest first: " + listed + " (" + why
                + "); if it is another, send ?order= with the names, lowest first, or ?order=descending";
    }

    private static boolean descends(List<String> labels) {
        var numbers = labels.stream()
                .map(AxisOrder::number)
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        return labels.size() > 1
                && numbers.length == labels.size()
                && IntStream.range(1, numbers.length).allMatch(at -> numbers[at] < numbers[at - 1]);
    }

    private static OptionalDouble number(String label) {
        var found = NUMBER.matcher(label);
        return found.find() ? OptionalDouble.of(Double.parseDouble(found.group())) : OptionalDouble.empty();
    }
}
