package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Board;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** [R15]: who is no longer a member hears nothing more. */
class MembersIT {
    private static final int REMOVED = 4502;
    private static final int BAD_TOKEN = 4501;
    private Table table;
    private LiveClient facilitator;

    @BeforeEach
    void sit_down() {
        table = Guests.live();
        facilitator = Guests.join(table.facilitator());
    }

    @AfterEach
    void leave() {
        Await.value(facilitator.leave());
    }

    @Test
    @DisplayName("[R15] removing a member closes their sockets with 4502, and their link is worth nothing")
    void a_removed_member_is_closed() {
        var seat = table.committee().get(2);
        var caller = Caller.joined(seat);
        var base = Guests.ask(facilitator, Board::position);
        var removal =
                Order.of("member.remove").on(Map.of("member", seat.member())).base(base);
        assertThat(Guests.give(facilitator, removal).status()).isEqualTo("ok");
        assertThat(caller.closed().code()).isEqualTo(REMOVED);
        assertThat(new Caller().say(Caller.hello(seat)).closed().code()).isIn(BAD_TOKEN, REMOVED);
    }

    @Test
    @DisplayName("[R15] revoking a link closes its sockets with 4502")
    void a_revoked_link_is_closed() {
        var seat = table.observer();
        var caller = Caller.joined(seat);
        var link = "/sessions/" + table.session() + "/members/" + seat.member() + "/link";
        assertThat(Await.value(Guests.api(table.facilitator()).delete(link)).status())
                .isBetween(200, 204);
        assertThat(caller.closed().code()).isEqualTo(REMOVED);
        assertThat(new Caller().say(Caller.hello(seat)).closed().code()).isEqualTo(BAD_TOKEN);
    }
}
