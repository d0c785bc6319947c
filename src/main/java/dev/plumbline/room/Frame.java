package dev.plumbline.room;

import java.nio.charset.StandardCharsets;

/** One message as text, written once for all who hear the same, and how many bytes it takes on the way. */
record Frame(String text, int bytes) {
    static Frame of(String text) {
        return new Frame(text, text.getBytes(StandardCharsets.UTF_8).length);
    }
}
