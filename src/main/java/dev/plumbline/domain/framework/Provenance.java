package dev.plumbline.domain.framework;

import java.util.Optional;
import java.util.OptionalInt;

/** Where a cell came from: the framework or track it was inherited from, and its file and line. */
public record Provenance(Optional<String> inherited, Optional<String> file, OptionalInt line) {
    public static final Provenance UNKNOWN = new Provenance(Optional.empty(), Optional.empty(), OptionalInt.empty());
}
