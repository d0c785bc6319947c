package dev.plumbline.domain.cells;

import java.util.Locale;

/** How constants are written on the wire. */
public final class Names {
    private Names() {}

    /** Lower case, words joined by dashes: {@code AWAITING_CONFIRMATION} is awaiting-confirmation. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
