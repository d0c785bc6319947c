package dev.plumbline.room;

import dev.plumbline.wire.frame.ResultFrame;

/** An ask that may not be answered yet. */
sealed interface Waiting permits Pending, Waiting.Refusal, Waiting.Twin {
    Ask ask();

    /** Refused on the state that the events before it leave. */
    record Refusal(Ask ask, ResultFrame answer) implements Waiting {}

    /** Sent again while the first is not stored yet. */
    record Twin(Ask ask) implements Waiting {}
}
