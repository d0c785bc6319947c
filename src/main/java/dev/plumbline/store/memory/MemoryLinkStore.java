package dev.plumbline.store.memory;

import dev.plumbline.store.AccessEntry;
import dev.plumbline.store.Link;
import dev.plumbline.store.LinkHolder;
import dev.plumbline.store.LinkStore;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Links and the access log in memory; used by one thread. */
public final class MemoryLinkStore implements LinkStore {
    private final Map<String, Link> links = new HashMap<>();
    private final Deque<AccessEntry> entries = new ArrayDeque<>();

    @Override
    public Future<Void> add(Link link) {
        if (!(link.holder() instanceof LinkHolder.Administrator)) end(link.holder());
        links.put(link.hash(), link);
        return Future.succeededFuture();
    }

    @Override
    public Future<Optional<Link>> find(String hash) {
        return Future.succeededFuture(Optional.ofNullable(links.get(hash)));
    }

    @Override
    public Future<Boolean> revoke(LinkHolder holder) {
        return Future.succeededFuture(end(holder));
    }

    private boolean end(LinkHolder holder) {
        return links.values().removeIf(link -> link.holder().equals(holder));
    }

    @Override
    public Future<Boolean> use(String hash, Instant at) {
        var link = links.get(hash);
        if (link == null || link.firstUsed().isPresent()) return Future.succeededFuture(false);
        links.put(hash, new Link(hash, link.holder(), link.made(), Optional.of(at)));
        return Future.succeededFuture(true);
    }

    @Override
    public Future<Boolean> hasAdministrator() {
        return Future.succeededFuture(
                links.values().stream().anyMatch(link -> link.holder() instanceof LinkHolder.Administrator));
    }

    @Override
    public Future<Void> note(AccessEntry entry) {
        entries.addFirst(entry);
        return Future.succeededFuture();
    }

    @Override
    public Future<List<AccessEntry>> accessLog(int limit) {
        return Future.succeededFuture(entries.stream().limit(limit).toList());
    }
}
