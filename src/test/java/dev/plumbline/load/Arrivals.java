package dev.plumbline.load;

import dev.plumbline.client.Heard;
import io.netty.buffer.ByteBufUtil;
import java.util.Arrays;
import java.util.function.Consumer;

/** When each event and the figures after it reached one client, and in how many bytes. Written on that client's event loop. */
final class Arrivals implements Consumer<Heard> {
    private static final int AT_FIRST = 4_096;
    private long[] deltas = new long[AT_FIRST];
    private long[] figures = new long[AT_FIRST];
    private int position;
    private int figured;
    private int merged;
    private boolean arriving = true;
    private Traffic traffic = Traffic.NONE;

    @Override
    public void accept(Heard heard) {
        take(Glance.of(heard.text()), heard.text(), heard.nanos());
    }

    void take(Glance glance, String text, long nanos) {
        switch (glance.kind()) {
            case "snapshot", "welcome" -> begin(glance);
            case "delta" -> delta(glance, text, nanos);
            case "figures" -> figures(glance, text, nanos);
            default -> {} // carries no position
        }
    }

    /** What came before a client joined is not measured on it. */
    private void begin(Glance glance) {
        arriving = true;
        beginAt((int) glance.to());
    }

    void beginAt(int seq) {
        position = Math.max(position, seq);
        figured = Math.max(figured, position);
    }

    private void delta(Glance glance, String text, long nanos) {
        if (glance.merged()) merged++;
        position = (int) glance.to();
        deltas = filled(deltas, (int) glance.from(), position, nanos);
        traffic = traffic.delta(ByteBufUtil.utf8Bytes(text));
    }

    /** The first figures after a welcome are all there are, not a change. */
    private void figures(Glance glance, String text, long nanos) {
        figures = filled(figures, figured + 1, (int) glance.to(), nanos);
        figured = Math.max(figured, (int) glance.to());
        if (!arriving) traffic = traffic.figures(ByteBufUtil.utf8Bytes(text));
        arriving = false;
    }

    private static long[] filled(long[] times, int from, int to, long nanos) {
        var enough = to < times.length ? times : Arrays.copyOf(times, 2 * to);
        if (from <= to) Arrays.fill(enough, from, to + 1, nanos);
        return enough;
    }

    int position() {
        return position;
    }

    int figured() {
        return figured;
    }

    /** When it came, 0 if it never did. */
    long delta(int seq) {
        return seq < deltas.length ? deltas[seq] : 0;
    }

    long figures(int seq) {
        return seq < figures.length ? figures[seq] : 0;
    }

    int merged() {
        return merged;
    }

    Traffic traffic() {
        return traffic;
    }
}
