package dev.plumbline.store.memory;

import static java.util.Comparator.comparing;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.FrameworkVersion;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Framework versions in memory. */
final class MemoryFrameworkStore implements FrameworkStore {
    private static final Comparator<FrameworkVersion.Entry> NEWEST_FIRST =
            comparing(FrameworkVersion.Entry::version).reversed();

    private final List<FrameworkVersion> versions = new ArrayList<>();

    @Override
    public Future<FrameworkVersion> addDraft(Framework framework, Instant at) {
        int version = of(framework.id())
                .findFirst()
                .map(newest -> newest.entry().version() + 1)
                .orElse(framework.version());
        var draft = FrameworkVersion.draft(Framework.of(framework.document().withVersion(version)), at);
        versions.add(draft);
        return Future.succeededFuture(draft);
    }

    @Override
    public Future<List<FrameworkVersion.Entry>> list() {
        return Future.succeededFuture(versions.stream()
                .map(FrameworkVersion::entry)
                .sorted(comparing(FrameworkVersion.Entry::id).thenComparing(NEWEST_FIRST))
                .toList());
    }

    @Override
    public Future<Optional<FrameworkVersion>> find(FrameworkId id, int version) {
        return first(id, entry -> entry.version() == version);
    }

    @Override
    public Future<Optional<FrameworkVersion>> newest(FrameworkId id) {
        return first(id, entry -> true);
    }

    @Override
    public Future<Optional<FrameworkVersion>> newestPublished(FrameworkId id) {
        return first(id, FrameworkVersion.Entry::isPublished);
    }

    @Override
    public Future<Optional<FrameworkVersion.Entry>> publish(FrameworkId id, int version, Instant at) {
        versions.replaceAll(kept -> isThis(kept.entry(), id, version) ? kept.publishedAt(at) : kept);
        return find(id, version).map(found -> found.map(FrameworkVersion::entry));
    }

    private static boolean isThis(FrameworkVersion.Entry entry, FrameworkId id, int version) {
        return entry.id().equals(id) && entry.version() == version;
    }

    private Future<Optional<FrameworkVersion>> first(FrameworkId id, Predicate<FrameworkVersion.Entry> wanted) {
        return Future.succeededFuture(
                of(id).filter(version -> wanted.test(version.entry())).findFirst());
    }

    private Stream<FrameworkVersion> of(FrameworkId id) {
        return versions.stream()
                .filter(version -> version.entry().id().equals(id))
                .sorted(comparing(FrameworkVersion::entry, NEWEST_FIRST));
    }
}
