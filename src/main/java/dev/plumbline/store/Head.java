package dev.plumbline.store;

import java.util.UUID;

/** Where a log ends and under which ownership it was read: the next append holds only if seq and fence are still these. */
public record Head(UUID epoch, long seq, String hash, long fence) {
    /** The head after an append under the same ownership. */
    public Head at(long nextSeq, String nextHash) {
        return new Head(epoch, nextSeq, nextHash, fence);
    }
}
