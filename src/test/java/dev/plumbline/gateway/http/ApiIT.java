package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.postgres.PostgresLinkStore;
import dev.plumbline.store.postgres.PostgresOrganisationStore;
import dev.plumbline.store.postgres.PostgresSessionStore;
import dev.plumbline.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The way from an empty organisation to a session under way, over HTTP and PostgreSQL. What each answer holds, the tests over memory say. */
class ApiIT {
    private final Server server = start();
    private final Client administrator = server.as(ADMINISTRATOR);
    private final String word = "it" + UUID.randomUUID().toString().substring(0, 8);
    private final Company company = Company.on(server, word, "open");

    private static Server start() {
        var database = TestDatabase.get();
        var sessions = new PostgresSessionStore(database.vertx(), database.pool(), SessionStore.LEASE);
        return Server.on(
                new PostgresOrganisationStore(database.vertx(), database.pool()),
                sessions,
                new PostgresLinkStore(database.vertx(), database.pool()));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H2] [H3] what was sent is there, on the version that was published")
    void what_was_sent_is_there() {
        assertThat(administrator.get("/frameworks/" + word).json().path("levels"))
                .hasSize(3);
        assertThat(administrator.get("/people").json().path("people").findValuesAsText("id"))
                .contains(word + "-p1", word + "-m2");
        assertThat(administrator.get("/cycles/" + word + "-now/ratings").json().path("ratings"))
                .hasSize(3);
        assertThat(administrator
                        .get("/cycles/" + word + "-now/proposals")
                        .json()
                        .path("proposals"))
                .hasSize(1);
    }

    @Test
    @DisplayName("[H4] [H5] [H7] the session can be entered, read and listed")
    void the_session_can_be_read() {
        var facilitator = company.as("facilitator");
        assertThat(administrator.get("/sessions").json().findValuesAsText("id")).contains(company.session);
        var record = facilitator.get(company.path("/people/" + word + "-p1")).json();
        assertThat(record.path("evidence")).hasSize(2);
        assertThat(record.path("history")).hasSize(1);
        assertThat(facilitator.get(company.path("/decisions")).json().path("decisions"))
                .hasSize(4);
        assertThat(administrator
                        .get("/people/" + word + "-p1/readiness")
                        .json()
                        .path("readiness")
                        .path("target")
                        .asText())
                .isEqualTo("E2");
    }

    @Test
    @DisplayName("[H3] an import reaches the session while it is prepared, and not when it is live")
    void an_import_reaches_the_session_in_time() {
        var ratings = "/cycles/" + word + "-now/ratings";
        var header = "person_id,competency,rating";
        var first = administrator.csv(ratings, header, word + "-p1,Delivery,5").json();
        assertThat(first.path("sessions").path("updated")).hasSize(1);
        server.record(company.session, new SessionStarted());
        var second = administrator.csv(ratings, header, word + "-p1,Delivery,2").json();
        assertThat(second.path("sessions").path("live")).hasSize(1);
    }

    @Test
    @DisplayName("[H10] a link that is revoked opens nothing any more")
    void a_revoked_link_opens_nothing() {
        assertThat(company.as("m1").get(company.path("")).status()).isEqualTo(200);
        var link = company.path("/members/" + company.member("m1") + "/link");
        assertThat(company.as("facilitator").delete(link).status()).isEqualTo(204);
        assertThat(company.as("m1").get(company.path("")).status()).isEqualTo(401);
    }
}
