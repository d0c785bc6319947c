package dev.plumbline.store;

import java.util.UUID;

/**
 * A session's state as it was at a seq, written by the version of the state's code that is named. A cache: it may be
 * lost, and one of another version or epoch is as good as none.
 */
public record Checkpoint(UUID epoch, long seq, String version, String state) {}
