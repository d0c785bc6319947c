package dev.plumbline.wire.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;

/** Brings a body of one type from one schema version to the next (PROTOCOL [R18]). */
record Upcast(String type, int from, UnaryOperator<ObjectNode> change) {
    /** Every change of an event's body since the first release, oldest first. */
    static final List<Upcast> ALL =
            List.of(new Upcast("session.configure", 1, body -> body.set("given", body.arrayNode())));

    boolean raises(String otherType, int schema) {
        return type.equals(otherType) && from == schema;
    }
}
