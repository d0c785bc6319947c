package dev.plumbline.store.memory;

import dev.plumbline.store.Checkpoint;
import dev.plumbline.store.Head;
import dev.plumbline.store.LoggedEvent;
import dev.plumbline.store.NodeName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One session's log, its owner and its checkpoints. */
final class KeptLog {
    final List<LoggedEvent> events = new ArrayList<>();
    final Map<String, Checkpoint> checkpoints = new HashMap<>();
    Head head;
    Optional<NodeName> owner = Optional.empty();
    Instant leaseUntil = Instant.MIN;

    KeptLog(Head head) {
        this.head = head;
    }

    boolean knowsOneOf(Collection<LoggedEvent> batch) {
        return batch.stream()
                .anyMatch(next -> events.stream().anyMatch(known -> known.cid().equals(next.cid())));
    }

    Stream<LoggedEvent> after(long seq) {
        return events.stream().filter(event -> event.seq() > seq);
    }

    void add(List<LoggedEvent> batch) {
        events.addAll(batch);
        batch.stream().reduce((one, two) -> two).ifPresent(last -> head = head.at(last.seq(), last.hash()));
    }

    boolean isHeldByAnother(NodeName node, Instant now) {
        return owner.filter(other -> !other.equals(node)).isPresent() && leaseUntil.isAfter(now);
    }

    void giveTo(Optional<NodeName> next, Instant until) {
        owner = next;
        leaseUntil = until;
        head = new Head(head.epoch(), head.seq(), head.hash(), head.fence() + 1);
    }
}
