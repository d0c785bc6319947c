package dev.plumbline.domain.framework;

import java.util.Optional;

/** The file a framework was taken from, under which licence, and a note about it. */
public record Source(Optional<String> file, Optional<String> licence, Optional<String> note) {}
