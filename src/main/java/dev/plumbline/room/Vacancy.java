package dev.plumbline.room;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long nobody has sat in a room: an empty one costs memory and a lease, and opens again when somebody comes. */
final class Vacancy {
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Seats seats;
    private final Clock clock;
    private Instant since;

    Vacancy(Seats seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
        this.since = clock.instant();
    }

    /** Whether the room need not stay open; to be asked every second. */
    boolean isTooLong() {
        var now = clock.instant();
        if (!seats.areEmpty()) since = now;
        return !now.isBefore(since.plus(PATIENCE));
    }
}
