package dev.plumbline.domain.statistics;

import java.util.Optional;

/**
 * Something worth knowing about how a manager rates that is no verdict on their standard.
 *
 * @param competency the key of the one it is about
 * @param sentence plain words that name nobody
 */
public record Note(Kind kind, Optional<String> competency, String sentence) {
    /** What there is to note. */
    public enum Kind {
        NARROW,
        WIDE,
        FLAT_PROFILES,
        COMPETENCY_HIGHER,
        COMPETENCY_LOWER
    }
}
