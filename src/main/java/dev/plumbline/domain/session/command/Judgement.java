package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Change;
import dev.plumbline.domain.session.event.Event;

/** The answer to a request: an event to store, a refusal, or a conflict with what somebody set meanwhile. */
public sealed interface Judgement {
    /** The event to store; {@code forced} when it overrides a conflict. */
    record Accepted(Event event, boolean forced) implements Judgement {}

    /** Nothing happens. */
    record Refused(Rejection why, String message) implements Judgement {}

    /** The cell changed after the position the member based the command on. */
    record Conflict(CellKey key, Change last) implements Judgement {}
}
