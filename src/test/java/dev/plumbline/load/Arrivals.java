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
        take(Glance.of(heard.text()), heard);
    }

    void take(Glance glance, Heard heard) {
        switch (glance.kind()) {
            case "snapshot", "welcome" -> begin(glance);
            case "delta" -> delta(glance, heard);
            case "figures" -> figures(glance, heard);
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

    private void delta(Glance glance, Heard heard) {
        if (glance.merged()) merged++;
        position = (int) glance.to();
        deltas = filled(deltas, (int) glance.from(), position, heard.nanos());
        traffic = traffic.delta(ByteBufUtil.utf8Bytes(heard.text()));
    }

    /** The first figures after a welcome are all there are, not a change. */
    private void figures(Glance glance, Heard heard) {
        figures = filled(figures, figured + 1, (int) glance.to(), heard.nanos());
        figured = Math.max(figured, (int) glance.to());
        if (!arriving) traffic = traffic.figures(ByteBufUtil.utf8Bytes(heard.text()));
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
