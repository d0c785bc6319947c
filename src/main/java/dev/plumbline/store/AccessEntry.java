package dev.plumbline.store;

import java.time.Instant;

/** A line of the access log: when, who did it, what they did, and to whose link. */
public record AccessEntry(Instant at, String actor, What what, LinkHolder holder) {
    /** What can happen to a link. */
    public enum What {
        LINK_MADE,
        LINK_USED,
        LINK_REVOKED
    }
}
