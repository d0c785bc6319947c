package dev.plumbline.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The chain must be checkable by a program that has only the protocol's text. The expected values come from one:
 *
 * <pre>
 * import hashlib, json
 * sha = lambda text: hashlib.sha256(text.encode()).hexdigest()
 * body = '{"person":"p-17","reason":"Zoë – \\"yes\\"","value":4}'
 * body_hash = sha("000102030405060708090a0b0c0d0e0f" + body)
 * link = {"session": "s-1", "epoch": "8c3d1f0a-52b7-4a57-9f0e-0d5a1c6b7e42", "seq": 7, "cid": "c-7", "type": "rating.set",
 *         "schema": 1, "actor": "m-2", "at": "2026-03-09T10:15:00.070Z", "body_hash": body_hash}
 * print(body_hash, sha("0" * 64 + json.dumps(link, sort_keys=True, separators=(",", ":"), ensure_ascii=False)))
 * </pre>
 */
class LogHashTest {
    private static final String BODY_HASH = "f3db9a6d5c9045cc94642e658b0f6388bd1ac4667b2b5a37ceee3b75724b99db";

    @Test
    void L1_a_body_is_hashed_behind_its_salt() {
        var body = "{\"person\":\"p-17\",\"reason\":\"Zoë – \\\"yes\\\"\",\"value\":4}";

        assertThat(LogHash.ofBody("000102030405060708090a0b0c0d0e0f", body)).isEqualTo(BODY_HASH);
    }

    @Test
    void L1_an_event_is_hashed_behind_the_hash_before_it() {
        var link = new LogLink(
                new SessionId("s-1"),
                UUID.fromString("8c3d1f0a-52b7-4a57-9f0e-0d5a1c6b7e42"),
                7,
                "c-7",
                "rating.set",
                1,
                new MemberId("m-2"),
                Instant.parse("2026-03-09T10:15:00.070Z"),
                BODY_HASH);

        assertThat(LogHash.ofEvent(LogHash.FIRST_PREV_HASH, link))
                .isEqualTo("af947dcc94f99e853b2a1b59cd49e38286db15422e80d326635cf5a0c6e00036");
    }

    @Test
    void L1_nothing_comes_before_the_first_event() {
        assertThat(LogHash.FIRST_PREV_HASH).hasSize(64).containsOnlyDigits().doesNotContain("1");
    }
}
