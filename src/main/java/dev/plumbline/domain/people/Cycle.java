package dev.plumbline.domain.people;

import dev.plumbline.domain.framework.FrameworkId;
import java.time.LocalDate;

/** A review period. The framework version is pinned: what is rated in it never changes under the raters. */
public record Cycle(
        CycleId id, String name, FrameworkId framework, int frameworkVersion, LocalDate opens, LocalDate closes) {
    public Cycle {
        if (name.isBlank()) throw new IllegalArgumentException("a cycle's name must not be blank");
        if (frameworkVersion < 1) throw new IllegalArgumentException("framework versions count from 1");
        if (closes.isBefore(opens)) throw new IllegalArgumentException("a cycle cannot close before it opens");
    }
}
