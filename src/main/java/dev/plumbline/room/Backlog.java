package dev.plumbline.room;

import dev.plumbline.store.SessionStore;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The asks that wait for the store, in the order of asking. What rests on nothing unstored does not wait. */
final class Backlog {
    private static final int MOST = 1_024;

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Set<String> cids = new HashSet<>();

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Whether the store is so far behind that nobody else should wait. */
    boolean isFull() {
        return waiting.size() >= MOST;
    }

    /** Whether an event of this cid waits to be stored. */
    boolean holds(String cid) {
        return cids.contains(cid);
    }

    void add(Waiting next) {
        waiting.add(next);
        if (next instanceof Pending pending) cids.add(pending.recorded().cid());
    }

    /** The next events to store. */
    List<Pending> batch() {
        return waiting.stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .limit(SessionStore.LARGEST_BATCH)
                .toList();
    }

    /** Takes the first event out, which is stored now, and gives what waited for nothing but it. */
    List<Waiting> settle(Pending first) {
        if (!waiting.remove().equals(first)) throw new IllegalStateException("events are stored in order");
        cids.remove(first.recorded().cid());
        var released = new ArrayList<Waiting>();
        while (!waiting.isEmpty() && !(waiting.peek() instanceof Pending)) released.add(waiting.remove());
        return released;
    }

    /** Forgets what was decided and gives the asks. */
    List<Ask> drop() {
        var asks = waiting.stream().map(Waiting::ask).toList();
        waiting.clear();
        cids.clear();
        return asks;
    }
}
