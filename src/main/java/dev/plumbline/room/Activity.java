package dev.plumbline.room;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much somebody is there (PROTOCOL [R14]), the most first. */
enum Activity {
    ACTIVE,
    IDLE,
    AWAY;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Activity> of(String text) {
        return Arrays.stream(values()).filter(one -> one.text().equals(text)).findFirst();
    }
}
