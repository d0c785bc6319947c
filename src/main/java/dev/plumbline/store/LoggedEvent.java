package dev.plumbline.store;

import dev.plumbline.domain.session.MemberId;
import java.time.Instant;
import java.util.Optional;

/**
 * One event as the log holds it, with its links of the hash chain (PROTOCOL [L1]). Body and salt are absent once the
 * body was erased on legal request; the chain holds without them.
 */
public record LoggedEvent(
        long seq,
        String cid,
        String type,
        int schema,
        MemberId actor,
        Instant at,
        Optional<String> body,
        Optional<String> salt,
        String bodyHash,
        String prevHash,
        String hash) {}
