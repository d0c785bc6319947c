package dev.plumbline.wire.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.Change;
import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.wire.Json;
import java.util.Optional;

/** The answer to a command, without its cid (PROTOCOL [R6]). */
public sealed interface ResultFrame {
    /** The event is stored. */
    record Ok(long seq) implements ResultFrame {}

    /** The command was applied before, by the event at that position. */
    record Duplicate(long seq) implements ResultFrame {}

    /** Somebody changed the cell meanwhile; its value is shown as far as the member may see it. */
    record Conflict(Optional<Value> value, Change last) implements ResultFrame {}

    /** Refused. */
    record Rejected(Rejection why, String message) implements ResultFrame {}

    /** Nothing happened; the same command may work after a while. */
    record Busy(long retryAfterMs, String message) implements ResultFrame {}

    default String text(Optional<String> cid) {
        var frame = ServerFrames.kind("result");
        cid.ifPresentOrElse(known -> frame.put("cid", known), () -> frame.putNull("cid"));
        switch (this) {
            case Ok ok -> frame.put("status", "ok").put("seq", ok.seq());
            case Duplicate duplicate -> frame.put("status", "duplicate").put("seq", duplicate.seq());
            case Conflict conflict -> frame.put("status", "conflict").set("current", current(conflict));
            case Rejected no ->
                frame.put("status", "rejected").put("code", no.why().name()).put("message", no.message());
            case Busy busy ->
                frame.put("status", "busy")
                        .put("retryAfterMs", busy.retryAfterMs())
                        .put("message", busy.message());
        }
        return Json.write(frame);
    }

    /** The current value of the cell of a conflict, with its author, time and position. */
    private static JsonNode current(Conflict conflict) {
        var current = JsonNodeFactory.instance.objectNode();
        current.set("value", conflict.value().map(ValueJson::of).orElse(JsonNodeFactory.instance.nullNode()));
        return current.put("by", conflict.last().by().value())
                .put("at", Times.text(conflict.last().at()))
                .put("seq", conflict.last().seq());
    }
}
