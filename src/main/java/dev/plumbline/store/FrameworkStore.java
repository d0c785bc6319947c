package dev.plumbline.store;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps every version of every framework. A published version never changes and never goes. */
public interface FrameworkStore {
    /**
     * Keeps the framework as a draft. One whose id is known gets the next version; a new one keeps its own. The version
     * is in the answer.
     */
    Future<FrameworkVersion> addDraft(Framework framework, Instant at);

    /** Every version without its content, by id, newest first. */
    Future<List<FrameworkVersion.Entry>> list();

    Future<Optional<FrameworkVersion>> find(FrameworkId id, int version);

    /** The newest version, published or not. */
    Future<Optional<FrameworkVersion>> newest(FrameworkId id);

    Future<Optional<FrameworkVersion>> newestPublished(FrameworkId id);

    /** Publishes a version; empty if there is none. One that is published already keeps its day. */
    Future<Optional<FrameworkVersion.Entry>> publish(FrameworkId id, int version, Instant at);
}
