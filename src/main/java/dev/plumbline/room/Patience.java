package dev.plumbline.room;

import java.time.Duration;

/**
 * How slow a client may be (PROTOCOL [R12]).
 *
 * @param window bytes that are handed to the connection before the first of them have left
 * @param bytes bytes that may wait behind the frame that is leaving
 * @param age how old the oldest frame may get
 * @param behind how long a client may take to catch up
 * @param arrival how long it may take what it came for, which may be a large snapshot
 * @param answers bytes of frames that cannot be dropped
 */
public record Patience(int window, int bytes, Duration age, Duration behind, Duration arrival, int answers) {
    public static final Patience USUAL = new Patience(
            64 * 1024, 256 * 1024, Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofSeconds(60), 1024 * 1024);
}
