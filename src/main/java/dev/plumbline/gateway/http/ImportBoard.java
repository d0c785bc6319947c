package dev.plumbline.gateway.http;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What is being imported on this node, and what was a short while ago. All the edge's event loops and workers report to it;
 * it lives on one event loop of its own, to which everything is posted.
 */
public final class ImportBoard {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    private static final int MOST_ENDED = 50;
    private static final String UNDER_WAY =
            "An import of this id is still under way; wait until it has ended, or take another uuid.";

    private final Vertx vertx;
    private final Context loop;
    private final InstantSource clock;
    private final Map<String, ImportStatus> imports = new LinkedHashMap<>();

    public ImportBoard(Vertx vertx, InstantSource clock) {
        this.vertx = vertx;
        this.loop = vertx.getOrCreateContext();
        this.clock = clock;
    }

    /** An id that is used again stands for the newer import; while the older one is under way it is refused. */
    Future<RunningImport> begin(String id, String kind, Optional<String> file) {
        var begun = ImportStatus.begun(id, kind, file, clock.instant());
        return ask(() -> add(begun)).map(added -> {
            if (added) return new RunningImport(this, begun, clock);
            throw new Refused(Problem.conflict(UNDER_WAY));
        });
    }

    private boolean add(ImportStatus begun) {
        var earlier = imports.get(begun.id());
        if (earlier != null && earlier.ended().isEmpty()) return false;
        forgetMany();
        imports.remove(begun.id());
        imports.put(begun.id(), begun);
        return true;
    }

    void report(String id, UnaryOperator<ImportStatus> change) {
        post(() -> imports.computeIfPresent(id, (same, status) -> change.apply(status)));
    }

    /** The newest first. */
    Future<List<ImportStatus>> all() {
        return ask(() -> List.copyOf(imports.values()).reversed());
    }

    Future<Optional<ImportStatus>> find(String id) {
        return ask(() -> Optional.ofNullable(imports.get(id)));
    }

    /** The answer comes on the event loop of who asked. */
    private <T> Future<T> ask(Supplier<T> question) {
        var answer = Promise.<T>promise();
        var asker = vertx.getOrCreateContext();
        post(() -> {
            forgetOld();
            T found = question.get();
            asker.runOnContext(ignored -> answer.complete(found));
        });
        return answer.future();
    }

    private void forgetOld() {
        var oldest = clock.instant().minus(REMEMBERED);
        imports.values()
                .removeIf(status -> status.ended().filter(oldest::isAfter).isPresent());
    }

    /** Called whenever one begins, so that what has ended never piles up. */
    private void forgetMany() {
        long ended = imports.values().stream()
                .filter(status -> status.ended().isPresent())
                .count();
        var statuses = imports.values().iterator();
        while (ended > MOST_ENDED && statuses.hasNext()) {
            if (statuses.next().ended().isEmpty()) continue;
            statuses.remove();
            ended--;
        }
    }

    private void post(Runnable action) {
        loop.runOnContext(ignored -> action.run());
    }
}
