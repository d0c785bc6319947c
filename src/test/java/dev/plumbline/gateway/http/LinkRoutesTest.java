package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.room.CloseReason;
import dev.plumbline.room.Connection;
import dev.plumbline.testing.Await;
import dev.plumbline.wire.frame.ClientFrame;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Links over HTTP: a new one ends the old one, a revoked one opens nothing and closes what it had opened. */
class LinkRoutesTest {
    private final Server server = Server.start();
    private final Company company = Company.on(server, "acme", "open");
    private final String linkOfM1 = company.path("/members/" + company.member("m1") + "/link");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H10] a new link opens the session and ends the old one")
    void a_new_link_ends_the_old_one() {
        var made = company.as("facilitator").post(linkOfM1);
        assertThat(made.status()).isEqualTo(200);
        var url = made.json().path("url").asText();
        assertThat(url).startsWith("https://plumbline.example.org/join/");
        var renewed = server.as(url.substring(url.lastIndexOf('/') + 1));
        assertThat(renewed.get(company.path("")).status()).isEqualTo(200);
        assertThat(company.as("m1").get(company.path("")).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("[H10] a revoked link opens nothing, and its connections end")
    void a_revoked_link_opens_nothing() {
        var closed = join("m1");
        assertThat(server.as(ADMINISTRATOR).delete(linkOfM1).status()).isEqualTo(204);

        assertThat(Await.value(closed)).isEqualTo(CloseReason.REMOVED);
        assertThat(company.as("m1").get(company.path("")).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("[H10] ending a link that has ended is no mistake, but there must be such a member")
    void a_link_may_be_ended_again() {
        assertThat(server.as(ADMINISTRATOR).delete(linkOfM1).status()).isEqualTo(204);
        assertThat(company.as("facilitator").delete(linkOfM1).status()).isEqualTo(204);
        assertThat(company.as("facilitator")
                        .delete(company.path("/members/nobody/link"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("[H10] only the facilitator and administrators make and end links")
    void others_may_not() {
        assertThat(company.as("m1").post(linkOfM1).status()).isEqualTo(403);
        assertThat(company.as("observer").delete(linkOfM1).status()).isEqualTo(403);
        assertThat(server.asNobody().post(linkOfM1).status()).isEqualTo(401);
        assertThat(company.as("facilitator")
                        .post(company.path("/members/nobody/link"))
                        .status())
                .isEqualTo(404);
        var other = Company.on(server, "other", "open");
        assertThat(other.as("facilitator").post(linkOfM1).status()).isEqualTo(404);
    }

    /** Why the member's connection ended, once it has. */
    private Future<CloseReason> join(String name) {
        var closed = Promise.<CloseReason>promise();
        var connection = new Connection() {
            @Override
            public Future<Void> send(String frame) {
                return Future.succeededFuture();
            }

            @Override
            public Future<Void> close(CloseReason reason) {
                closed.tryComplete(reason);
                return Future.succeededFuture();
            }
        };
        var hello = new ClientFrame.Hello(
                company.session, Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());
        Await.value(server.room(company.session).join(new MemberId(company.member(name)), connection, hello));
        return closed.future();
    }
}
