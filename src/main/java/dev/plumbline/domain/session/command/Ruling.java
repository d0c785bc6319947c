package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.event.Event;

/** What a command comes to: one event, or a rejection with a sentence that says what to do. */
public sealed interface Ruling {
    /** The event that follows; it still has to be stored. */
    record Accepted(Event event) implements Ruling {}

    /** Nothing follows. */
    record Rejected(Rejection why, String message) implements Ruling {}

    static Ruling accept(Event event) {
        return new Accepted(event);
    }

    static Ruling reject(Rejection why, String message) {
        return new Rejected(why, message);
    }
}
