package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Board;
import dev.plumbline.client.Json;
import dev.plumbline.client.Ledger;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Order;
import dev.plumbline.client.Result;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What commands are answered, once, twice, out of date and too many at a time. */
class CommandsIT {
    private Table table;
    private LiveClient facilitator;
    private LiveClient voter;

    @BeforeEach
    void sit_down() {
        table = Guests.live();
        facilitator = Guests.join(table.facilitator());
        voter = Guests.join(table.committee().get(2));
    }

    @AfterEach
    void leave() {
        Await.value(facilitator.leave());
        Await.value(voter.leave());
    }

    private static Order rating(int value, long base) {
        return Order.rating(Guests.person(0), Guests.competency(), value, base);
    }

    private long position() {
        return Guests.ask(facilitator, Board::position);
    }

    private static void refused(Result result, String code) {
        assertThat(result.status()).isEqualTo("rejected");
        assertThat(result.code()).isEqualTo(code);
    }

    @Nested
    class When_a_command_is_answered {
        @Test
        @DisplayName("[R6] ok names the position at which the event is in the log")
        void ok_names_its_place_in_the_log() {
            var order = rating(5, position());
            var result = Guests.give(facilitator, order);
            assertThat(result.status()).isEqualTo("ok");
            var log = Ledger.read(Guests.api(table.facilitator()), table.session());
            assertThat(log.holds(order.cid(), result)).isTrue();
            assertThat(log.verifies()).isTrue();
        }

        @Test
        @DisplayName("[R6] refusals have their codes")
        void refusals_have_their_codes() {
            refused(Guests.give(facilitator, Order.of("unheard.of")), "UNKNOWN_OP");
            refused(Guests.give(facilitator, rating(6, position())), "INVALID");
            refused(
                    Guests.give(facilitator, Order.rating("nobody", Guests.competency(), 3, position())),
                    "UNKNOWN_TARGET");
            refused(Guests.give(facilitator, Order.of("session.start").base(position())), "WRONG_STATE");
            refused(Guests.give(voter, Order.of("session.close").base(position())), "FORBIDDEN");
            refused(Guests.give(voter, rating(3, position()).forced()), "FORBIDDEN");
        }

        @Test
        @DisplayName("[R6] a live rating without a reason is refused")
        void a_live_rating_needs_a_reason() {
            var order = Order.of("rating.set")
                    .on(Map.of("person", Guests.person(0), "competency", Guests.competency()))
                    .value(2)
                    .base(position());
            refused(Guests.give(facilitator, order), "REASON_REQUIRED");
        }

        @Test
        @DisplayName("[R6] a command without a usable cid is answered with cid null")
        void without_a_cid_it_is_invalid() {
            var caller = Caller.joined(table.facilitator());
            caller.say(Json.object().put("kind", "cmd").put("op", "timer.stop"));
            var result = caller.hear("result");
            assertThat(result.path("cid").isNull()).isTrue();
            assertThat(result.path("code").asText()).isEqualTo("INVALID");
        }
    }

    @Nested
    class When_a_command_is_sent_again {
        private Order order;
        private Result first;

        @BeforeEach
        void send() {
            order = rating(4, position());
            first = Guests.give(facilitator, order);
            assertThat(first.status()).isEqualTo("ok");
        }

        private void is_known(Result second) {
            assertThat(second.status()).isEqualTo("duplicate");
            assertThat(second.seq()).isEqualTo(first.seq());
        }

        @Test
        @DisplayName("[R7] on the same socket it is answered with its first seq")
        void the_same_socket_is_told_the_first_seq() {
            is_known(Guests.give(facilitator, order));
        }

        @Test
        @DisplayName("[R7] on another socket it is answered with its first seq")
        void another_socket_is_told_the_first_seq() {
            var other = Guests.join(table.facilitator());
            is_known(Guests.give(other, order));
            Await.value(other.leave());
        }

        @Test
        @DisplayName("[R7] from another member it is a cid used twice")
        void another_member_is_refused() {
            refused(Guests.give(voter, order), "CID_REUSED");
        }

        @Test
        @DisplayName("[R7] with another value, target or op it is a cid used twice")
        void another_command_is_refused() {
            refused(Guests.give(facilitator, order.value(1)), "CID_REUSED");
            var target = Map.of("person", Guests.person(1), "competency", Guests.competency());
            refused(Guests.give(facilitator, order.on(target)), "CID_REUSED");
            refused(
                    Guests.give(
                            facilitator, Order.of("timer.stop").base(position()).cid(order.cid())),
                    "CID_REUSED");
        }

        @Test
        @DisplayName("[R7] a refused command leaves no trace and is decided anew")
        void a_refused_command_is_decided_anew() {
            var early = Order.of("session.start").base(position());
            refused(Guests.give(facilitator, early), "WRONG_STATE");
            var same = rating(2, position()).cid(early.cid());
            assertThat(Guests.give(facilitator, same).status()).isEqualTo("ok");
        }
    }

    @Nested
    class When_the_base_is_compared {
        @Test
        @DisplayName("[R8] a cell changed since is a conflict that shows who changed it to what")
        void a_changed_cell_is_a_conflict() {
            var base = position();
            var first = Guests.give(facilitator, rating(5, base));
            var second = Guests.give(voter, rating(1, base));
            assertThat(second.status()).isEqualTo("conflict");
            assertThat(second.current().path("value").path("value").asInt()).isEqualTo(5);
            assertThat(second.current().path("by").asText())
                    .isEqualTo(table.facilitator().member());
            assertThat(second.current().path("seq").asLong()).isEqualTo(first.seq());
            assertThat(second.current().path("at").asText()).isNotEmpty();
        }

        @Test
        @DisplayName("[R8] one's own earlier command conflicts too")
        void ones_own_command_conflicts() {
            var base = position();
            Guests.give(facilitator, rating(5, base));
            assertThat(Guests.give(facilitator, rating(4, base)).status()).isEqualTo("conflict");
        }

        @Test
        @DisplayName("[R8] the facilitator may force it")
        void the_facilitator_may_force() {
            var base = position();
            Guests.give(facilitator, rating(5, base));
            assertThat(Guests.give(facilitator, rating(1, base).forced()).status())
                    .isEqualTo("ok");
        }

        @Test
        @DisplayName("[R8] different cells never conflict")
        void different_cells_never_conflict() {
            var base = position();
            Guests.give(facilitator, rating(5, base));
            var other = Order.rating(Guests.person(1), Guests.competency(), 5, base);
            assertThat(Guests.give(voter, other).status()).isEqualTo("ok");
        }

        @Test
        @DisplayName("[R8] the delta that changed the cell is a good base")
        void the_last_delta_is_a_good_base() {
            var first = Guests.give(facilitator, rating(5, position()));
            assertThat(Guests.give(voter, rating(1, first.seq())).status()).isEqualTo("ok");
        }

        @Test
        @DisplayName("[R8] a base beyond the head, or none, is invalid")
        void a_base_must_exist() {
            refused(Guests.give(facilitator, rating(5, position() + 1_000)), "INVALID");
            var order = rating(5, 1);
            order.frame().remove("base");
            refused(Guests.give(facilitator, order), "INVALID");
        }
    }

    @Nested
    class When_there_are_too_many {
        private static final int BURST = 100;

        @Test
        @DisplayName("[R13] more than the burst is busy, and later the same command is taken")
        void more_than_the_burst_is_busy() {
            var answers = IntStream.range(0, BURST + BURST / 2)
                    .mapToObj(number -> facilitator.give(Order.of("timer.stop").base(1)))
                    .toList()
                    .stream()
                    .map(Await::value)
                    .toList();
            assertThat(answers.subList(0, BURST))
                    .noneMatch(answer -> answer.status().equals("busy"));
            assertThat(answers)
                    .filteredOn(answer -> answer.status().equals("busy"))
                    .isNotEmpty()
                    .allMatch(answer -> answer.retryAfterMs() > 0);
        }
    }
}
