package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a client holds of a session: its cells and figures, and how far it has come. Lives on its client's event loop. */
public final class Board {
    private final Map<String, JsonNode> cells = new HashMap<>();
    private final Map<String, Long> changed = new HashMap<>();
    private final Map<String, JsonNode> figures = new HashMap<>();
    private String epoch = "";
    private long since;
    private long position;
    private long figuresAt;

    public Map<String, JsonNode> cells() {
        return Map.copyOf(cells);
    }

    public Map<String, JsonNode> figures() {
        return Map.copyOf(figures);
    }

    public Optional<JsonNode> cell(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    public String epoch() {
        return epoch;
    }

    public long position() {
        return position;
    }

    public long figuresAt() {
        return figuresAt;
    }

    public boolean isEmpty() {
        return epoch.isEmpty();
    }

    public String digest() {
        return Digest.of(cells);
    }

    /** [R8]: the delta that last changed the cell here, or else the snapshot. */
    public long base(String key) {
        return changed.getOrDefault(key, since);
    }

    void replace(JsonNode snapshot) {
        cells.clear();
        figures.clear();
        changed.clear();
        put(cells, snapshot.path("cells"));
        put(figures, snapshot.path("figures"));
        epoch = snapshot.path("epoch").asText();
        since = snapshot.path("seq").asLong();
        position = since;
        figuresAt = snapshot.path("figuresAt").asLong();
    }

    /** Whether this delta begins where the last one ended; one that does not leaves the board as it is. */
    boolean apply(JsonNode delta) {
        if (delta.path("from").asLong() != position + 1) return false;
        position = delta.path("to").asLong();
        put(cells, delta.path("cells"));
        delta.path("cells").fieldNames().forEachRemaining(key -> changed.put(key, position));
        return true;
    }

    void figures(JsonNode frame) {
        if (frame.path("at").asLong() < figuresAt) return;
        if (frame.path("all").asBoolean()) figures.clear();
        figuresAt = frame.path("at").asLong();
        put(figures, frame.path("cells"));
    }

    private static void put(Map<String, JsonNode> held, JsonNode changes) {
        changes.properties().forEach(change -> {
            if (change.getValue().isNull()) held.remove(change.getKey());
            else held.put(change.getKey(), change.getValue());
        });
    }
}
