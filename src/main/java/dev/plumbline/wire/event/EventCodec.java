package dev.plumbline.wire.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.wire.Json;
import java.util.List;

/**
 * Turns events into text and back. A body holds the fields of the event's record, without those that are empty, and
 * {@code "forced":true} if it was forced. Older bodies are raised to today's schema before they are read.
 */
public final class EventCodec {
    private static final int FIRST_SCHEMA = 1;
    private static final String FORCED = "forced";

    private final List<Upcast> upcasts;

    public EventCodec() {
        this(Upcast.ALL);
    }

    EventCodec(List<Upcast> upcasts) {
        this.upcasts = List.copyOf(upcasts);
    }

    public WrittenEvent write(Event event, boolean forced) {
        var type = EventTypes.nameOf(event);
        var body = (ObjectNode) withoutEmpty(Json.toTree(event));
        if (forced) body.put(FORCED, true);
        return new WrittenEvent(type, schemaOf(type), Json.canonical(body));
    }

    public ReadEvent read(WrittenEvent written) {
        if (!(Json.tree(written.body()) instanceof ObjectNode body)) {
            throw new UnreadableEvent("the body of an event must be an object");
        }
        var raised = raise(written.type(), written.schema(), body);
        var event = Json.read(raised, EventTypes.classOf(written.type()));
        return new ReadEvent(event, raised.path(FORCED).asBoolean());
    }

    private ObjectNode raise(String type, int schema, ObjectNode body) {
        int today = schemaOf(type);
        if (schema > today) throw new UnreadableEvent(type + " of schema " + schema + " is newer than this server");
        var raised = body;
        for (int from = schema; from < today; from++)
            raised = upcast(type, from).change().apply(raised);
        return raised;
    }

    private Upcast upcast(String type, int from) {
        return upcasts.stream()
                .filter(upcast -> upcast.raises(type, from))
                .findFirst()
                .orElseThrow(() -> new UnreadableEvent(type + " of schema " + from + " cannot be raised"));
    }

    /** A type begins with the first schema; each change of it adds one. */
    private int schemaOf(String type) {
        return upcasts.stream()
                .filter(upcast -> upcast.type().equals(type))
                .mapToInt(upcast -> upcast.from() + 1)
                .max()
                .orElse(FIRST_SCHEMA);
    }

    private static JsonNode withoutEmpty(JsonNode node) {
        if (node instanceof ObjectNode object)
            object.properties().removeIf(field -> field.getValue().isNull());
        node.forEach(EventCodec::withoutEmpty);
        return node;
    }
}
