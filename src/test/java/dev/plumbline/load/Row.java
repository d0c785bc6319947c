package dev.plumbline.load;

/** A line of the report: a name and what it comes to. */
final class Row {
    private Row() {}

    static String of(String name, long count) {
        return of(name, "%8d".formatted(count));
    }

    static String of(String name, String words) {
        return "%-40s %8s".formatted(name, words);
    }
}
