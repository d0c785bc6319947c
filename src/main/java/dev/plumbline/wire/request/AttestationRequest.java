package dev.plumbline.wire.request;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.wire.Json;
import java.util.Optional;

/** What somebody says of a person's criterion; without {@code met} it is open again (PROTOCOL [H3]). */
public record AttestationRequest(CriterionId criterion, Optional<Boolean> met, Optional<String> evidence) {
    private static final int LONGEST_EVIDENCE = 4_000;

    public AttestationRequest {
        if (evidence.filter(text -> text.length() > LONGEST_EVIDENCE).isPresent()) {
            throw new IllegalArgumentException("evidence: at most 4,000 characters; shorten it");
        }
    }

    public static AttestationRequest read(String text) {
        return Json.read(text, AttestationRequest.class);
    }
}
