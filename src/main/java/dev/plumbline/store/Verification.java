package dev.plumbline.store;

import java.util.Optional;

/** What checking a log's hash chain found: where it ends, and the first seq at which it does not hold. */
public record Verification(long seq, String hash, Optional<Long> brokenAt) {
    public boolean ok() {
        return brokenAt.isEmpty();
    }
}
