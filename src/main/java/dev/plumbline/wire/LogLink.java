package dev.plumbline.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import java.time.Instant;
import java.util.UUID;

/** What the hash of an event binds besides the hash before it (PROTOCOL [L1]); the names are part of the hash. */
public record LogLink(
        SessionId session,
        UUID epoch,
        long seq,
        String cid,
        String type,
        int schema,
        MemberId actor,
        Instant at,
        @JsonProperty("body_hash") String bodyHash) {}
