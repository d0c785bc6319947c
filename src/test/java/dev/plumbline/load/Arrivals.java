package dev.plumbline.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Heard;
import java.util.Arrays;
import java.util.function.Consumer;

/** When each event and the figures after it reached one client. Written on that client's event loop. */
final class Arrivals implements Consumer<Heard> {
    private static final int AT_FIRST = 4_096;
    private long[] deltas = new long[AT_FIRST];
    private long[] figures = new long[AT_FIRST];
    private int position;
    private int figured;
    private int merged;

    @Override
    public void accept(Heard heard) {
        switch (heard.kind()) {
            case "snapshot", "welcome" -> begin(heard.json());
            case "delta" -> delta(heard.json(), heard.nanos());
            case "figures" -> figures(heard.json(), heard.nanos());
            default -> {} // carries no position
        }
    }

    /** What came before a client joined is not measured on it. */
    private void begin(JsonNode frame) {
        position = Math.max(position, frame.path("seq").asInt());
        figured = Math.max(figured, position);
    }

    private void delta(JsonNode frame, long nanos) {
        if (frame.path("merged").asBoolean()) merged++;
        position = frame.path("to").asInt();
        deltas = filled(deltas, frame.path("from").asInt(), position, nanos);
    }

    private void figures(JsonNode frame, long nanos) {
        figures = filled(figures, figured + 1, frame.path("at").asInt(), nanos);
        figured = Math.max(figured, frame.path("at").asInt());
    }

    private static long[] filled(long[] times, int from, int to, long nanos) {
        var enough = to < times.length ? times : Arrays.copyOf(times, 2 * to);
        if (from <= to) Arrays.fill(enough, from, to + 1, nanos);
        return enough;
    }

    long delta(int seq) {
        return seq < deltas.length ? deltas[seq] : 0;
    }

    long figures(int seq) {
        return seq < figures.length ? figures[seq] : 0;
    }

    int merged() {
        return merged;
    }
}
