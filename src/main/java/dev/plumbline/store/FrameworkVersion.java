package dev.plumbline.store;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import java.time.Instant;
import java.util.Optional;

/** A version of a framework with its content. */
public record FrameworkVersion(Entry entry, Framework framework) {
    /** A version as a list shows it; a draft until it is published. */
    public record Entry(FrameworkId id, int version, String name, Instant created, Optional<Instant> published) {
        public boolean isPublished() {
            return published.isPresent();
        }

        Entry publishedAt(Instant at) {
            return new Entry(id, version, name, created, published.or(() -> Optional.of(at)));
        }
    }

    /** A version nobody has published yet. */
    public static FrameworkVersion draft(Framework framework, Instant created) {
        var entry = new Entry(framework.id(), framework.version(), framework.name(), created, Optional.empty());
        return new FrameworkVersion(entry, framework);
    }

    /** The version published on that day, unless it was before. */
    public FrameworkVersion publishedAt(Instant at) {
        return new FrameworkVersion(entry.publishedAt(at), framework);
    }
}
