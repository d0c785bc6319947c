package dev.plumbline.room;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Frames in the order of sending, and how many bytes of each kind they are. */
final class FrameQueue {
    /** What becomes of a frame when the client is slow. */
    enum Kind {
        /** What a client came for; it does not count. */
        ARRIVAL,
        /** Stays in order, whatever happens. */
        ANSWER,
        /** Is dropped, and made up for by one merged delta. */
        NEWS,
        /** Speaks of the news before it, so it is dropped with that and said again. */
        PROOF
    }

    /** A frame, what the client holds after it if that is something new, and since when it waits. */
    record Item(Frame frame, Kind kind, Optional<Held> leaves, Instant since) {}

    private final Deque<Item> items = new ArrayDeque<>();
    private final Map<Kind, Integer> bytes = new EnumMap<>(Kind.class);

    boolean isEmpty() {
        return items.isEmpty();
    }

    Item first() {
        return items.getFirst();
    }

    void add(Item item) {
        items.add(item);
        count(item.kind(), item.frame().bytes());
    }

    Item take() {
        var item = items.remove();
        count(item.kind(), -item.frame().bytes());
        return item;
    }

    /** Gives how many there were. */
    int drop(Kind kind) {
        int before = items.size();
        items.removeIf(item -> item.kind() == kind);
        bytes.remove(kind);
        return before - items.size();
    }

    int bytesOf(Kind kind) {
        return bytes.getOrDefault(kind, 0);
    }

    int bytes() {
        return bytesOf(Kind.ARRIVAL) + counted();
    }

    /** The bytes that tell whether the client is slow. */
    int counted() {
        return bytesOf(Kind.ANSWER) + bytesOf(Kind.NEWS) + bytesOf(Kind.PROOF);
    }

    void forEach(Consumer<Item> action) {
        items.forEach(action);
    }

    private void count(Kind kind, int more) {
        bytes.merge(kind, more, Integer::sum);
    }
}
