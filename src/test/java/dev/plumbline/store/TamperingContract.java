package dev.plumbline.store;

import static dev.plumbline.store.Batches.after;
import static dev.plumbline.store.Batches.item;
import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.SessionId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes behind the store's back are found where they begin, and a body erased on legal request is not taken for one. */
public abstract class TamperingContract {
    protected final SessionId session = new SessionId("s-" + UUID.randomUUID());

    protected abstract SessionStore store();

    protected abstract void changeBody(long seq, String body);

    protected abstract void changeActor(long seq, String actor);

    protected abstract void remove(long seq);

    protected abstract void erase(long seq);

    @BeforeEach
    void begin() {
        value(store().create(session, UUID.randomUUID(), after(0, 6)));
    }

    private Verification found() {
        return value(store().verify(session));
    }

    @Test
    void L1_an_untouched_log_holds() {
        assertThat(found().ok()).isTrue();
        assertThat(found().seq()).isEqualTo(6);
    }

    @Test
    void L1_a_changed_body_is_found() {
        changeBody(4, "{\"person\":\"p-99\"}");

        assertThat(found().brokenAt()).contains(4L);
    }

    @Test
    void L1_a_body_spelled_otherwise_is_the_same_body() {
        changeBody(4, " { \"person\" : \"p\\u002d4\" } ");

        assertThat(found().ok()).isTrue();
    }

    @Test
    void L1_a_changed_author_is_found() {
        changeActor(1, "m-9");

        assertThat(found().brokenAt()).contains(1L);
    }

    @Test
    void L1_a_missing_event_is_found() {
        remove(3);

        assertThat(found().brokenAt()).contains(3L);
    }

    @Test
    void L1_a_missing_end_is_found() {
        remove(6);

        assertThat(found().brokenAt()).contains(6L);
    }

    @Test
    void L1_an_erased_body_leaves_the_chain_whole() {
        erase(4);

        assertThat(found().ok()).isTrue();
        var row = value(store().log(session, 3, 1)).getFirst();
        assertThat(row.body()).isEmpty();
        assertThat(row.salt()).isEmpty();
    }

    @Test
    void L1_an_erased_event_is_left_out_of_what_is_folded() {
        erase(4);

        assertThat(value(store().read(session, 2, 3))).containsExactly(item(3), item(5));
    }
}
