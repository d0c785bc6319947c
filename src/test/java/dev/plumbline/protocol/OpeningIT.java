package dev.plumbline.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.client.Json;
import dev.plumbline.client.RawSocket;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocketConnectOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a connection begins, and what ends it before it has begun. */
class OpeningIT {
    private static final int LARGEST_FRAME = 64 * 1024;
    private static Table table;

    @BeforeAll
    static void make() {
        table = Guests.live();
    }

    private static WebSocketConnectOptions options(String origin, String... protocols) {
        return RawSocket.options(Guests.ADDRESS, origin, protocols);
    }

    @Nested
    class When_the_upgrade_is_asked_for {
        @Test
        @DisplayName("[R1] a foreign origin is refused with 403")
        void a_foreign_origin_is_refused() {
            var refused =
                    RawSocket.open(Guests.VERTX, options("http://elsewhere.example", RawSocket.PROTOCOL), heard -> {});
            assertThat(Await.failure(UpgradeRejectedException.class, refused).getStatus())
                    .isEqualTo(403);
        }

        @Test
        @DisplayName("[R1] without the subprotocol it is closed with 4504")
        void without_the_subprotocol_it_is_too_old() {
            assertThat(new Caller(options(Guests.ADDRESS.origin())).closed().code())
                    .isEqualTo(4504);
        }

        @Test
        @DisplayName("[R1] [R17] with subprotocols that it does not know, too")
        void with_another_subprotocol_it_is_too_old() {
            assertThat(new Caller(options(Guests.ADDRESS.origin(), "plumbline.v0", "chat"))
                            .closed()
                            .code())
                    .isEqualTo(4504);
        }

        @Test
        @DisplayName("[R1] of several subprotocols it takes the one it knows")
        void it_takes_the_one_it_knows() {
            var wish = options(Guests.ADDRESS.origin(), "plumbline.v2", RawSocket.PROTOCOL);
            assertThat(new Caller(wish).say(Caller.hello(table.facilitator())).hear("welcome"))
                    .isNotNull();
        }

        @Test
        @DisplayName("[R1] compression is not negotiated")
        void compression_is_not_negotiated() {
            var wish = options(Guests.ADDRESS.origin(), RawSocket.PROTOCOL)
                    .addHeader("Sec-WebSocket-Extensions", "permessage-deflate");
            assertThat(new Caller(wish).say(Caller.hello(table.facilitator())).hear("welcome"))
                    .isNotNull();
        }
    }

    @Nested
    class When_the_first_frame_is_no_hello {
        @ParameterizedTest(name = "[R2] {0}")
        @ValueSource(
                strings = {
                    "{\"kind\":\"ping\"}",
                    "{\"kind\":\"cmd\",\"cid\":\"6b7f4e0a-54bd-4a2b-8d6c-6f2f8f5b0002\",\"op\":\"timer.stop\"}",
                    "{\"kind\":\"unheard-of\"}",
                    "{}",
                    "[]",
                    "7",
                    "{\"kind\":",
                    ""
                })
        void it_is_closed_as_malformed(String text) {
            assertThat(new Caller().say(text).closed().code()).isEqualTo(4506);
        }

        @Test
        @DisplayName("[R1] binary is closed as malformed")
        void binary_is_malformed() {
            assertThat(new Caller().sayBinary((byte) 1, (byte) 2).closed().code())
                    .isEqualTo(4506);
        }

        @Test
        @DisplayName("[R1] more than 64 KiB is closed with 1009")
        void too_much_is_closed_as_too_big() {
            var text = Json.object().put("kind", "x".repeat(LARGEST_FRAME)).toString();
            assertThat(new Caller().say(text).closed().code()).isEqualTo(1009);
        }

        @Test
        @DisplayName("[R2] a browser that is two members and does not say which is told so with 4501")
        void a_browser_must_say_which_member_it_is() {
            var options = RawSocket.options(Guests.ADDRESS, Guests.ADDRESS.origin(), RawSocket.PROTOCOL)
                    .addHeader("Cookie", "plumbline-one=a; plumbline-two=b");
            var hello = Caller.hello(table.facilitator());
            hello.remove("token");
            var closed = new Caller(options).say(hello).closed();
            assertThat(closed.code()).isEqualTo(4501);
            assertThat(closed.reason()).contains("as");
        }

        @Test
        @DisplayName("[R2] a hello with a token that nobody was given is closed with 4501")
        void a_bad_token_is_closed() {
            var hello = Caller.hello(table.facilitator()).put("token", "nobody-was-given-this");
            assertThat(new Caller().say(hello).closed().code()).isEqualTo(4501);
        }
    }

    @Nested
    class When_it_is_joined {
        @Test
        @DisplayName("[R2] what is no object with a kind closes it at any time")
        void nonsense_closes_it() {
            assertThat(Caller.joined(table.observer()).say("[1]").closed().code())
                    .isEqualTo(4506);
        }

        @Test
        @DisplayName("[R18] unknown kinds and fields are ignored")
        void the_unknown_is_ignored() {
            var caller = Caller.joined(table.observer())
                    .say(Json.object().put("kind", "unheard-of").put("more", 1))
                    .say(Json.object().put("kind", "ping").put("more", 1));
            assertThat(caller.hear("pong").path("head").isIntegralNumber()).isTrue();
        }

        @Test
        @DisplayName("[R18] a hello with unknown fields is a hello")
        void a_hello_with_more_is_a_hello() {
            var hello = Caller.hello(table.observer()).put("colour", "green");
            assertThat(new Caller().say(hello).hear().path("kind").asText()).isEqualTo("welcome");
        }
    }
}
