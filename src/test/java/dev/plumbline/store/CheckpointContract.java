package dev.plumbline.store;

import static dev.plumbline.store.Batches.after;
import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.SessionId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checkpoint is a cache of one version of the code (PROTOCOL [L5]): right, or as good as none. */
public abstract class CheckpointContract {
    private static final UUID EPOCH = UUID.fromString("8c3d1f0a-52b7-4a57-9f0e-0d5a1c6b7e42");

    private final SessionId session = new SessionId("s-" + UUID.randomUUID());
    private SessionStore store;

    protected abstract SessionStore open();

    @BeforeEach
    void begin() {
        store = open();
        value(store.create(session, EPOCH, after(0, 3)));
    }

    private Checkpoint checkpoint(long seq, String version) {
        return new Checkpoint(EPOCH, seq, version, "{\"seq\":" + seq + ",\"text\":\"ß🧭\"}");
    }

    @Test
    void L5_it_is_given_back_to_the_version_that_wrote_it() {
        value(store.save(session, checkpoint(2, "v7")));

        assertThat(value(store.checkpoint(session, "v7"))).contains(checkpoint(2, "v7"));
        assertThat(value(store.checkpoint(session, "v8"))).isEmpty();
    }

    @Test
    void L5_the_newest_stays_whatever_the_order() {
        value(store.save(session, checkpoint(1, "v7")));
        value(store.save(session, checkpoint(3, "v7")));
        value(store.save(session, checkpoint(2, "v7")));

        assertThat(value(store.checkpoint(session, "v7"))).contains(checkpoint(3, "v7"));
    }

    @Test
    void L5_one_of_another_epoch_or_beyond_the_head_is_as_good_as_none() {
        value(store.save(session, new Checkpoint(UUID.randomUUID(), 2, "v7", "{}")));
        value(store.save(session, checkpoint(9, "v8")));

        assertThat(value(store.checkpoint(session, "v7"))).isEmpty();
        assertThat(value(store.checkpoint(session, "v8"))).isEmpty();
    }
}
