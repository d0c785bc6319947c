package dev.plumbline.load;

import java.util.Locale;

/** Something that should not be more than a limit. */
record Target(String name, double measured, double limit) {
    boolean isMet() {
        return measured <= limit;
    }

    String row() {
        return String.format(
                Locale.ROOT, "%-40s %8.2f of at most %.2f: %s", name, measured, limit, isMet() ? "met" : "not met");
    }
}
