package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.store.NodeName;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.memory.MemoryLinkStore;
import dev.plumbline.store.memory.MemoryOrganisationStore;
import dev.plumbline.store.memory.MemorySessionStore;
import dev.plumbline.testing.Await;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which sessions an import opens. A session that another node holds cannot be opened, which tells whether it was tried. */
class ImportReachTest {
    private static final String[] RATINGS = {"person_id,competency,rating", "acme-p1,Delivery,5"};

    private final MemoryOrganisationStore organisation = new MemoryOrganisationStore();
    private final SessionStore sessions = new MemorySessionStore(Clock.systemUTC(), Duration.ofHours(1));
    private Server server = Server.on(organisation, sessions, new MemoryLinkStore());
    private final Company company = Company.on(server, "acme", "open");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H3] an import that was kept says so, and names the session that could not be told")
    void one_session_out_of_reach_does_not_fail_the_import() {
        var second = anotherSession();
        moveAway(company.session);
        var sent = server.as(ADMINISTRATOR).csv("/cycles/acme-now/ratings", RATINGS);
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        var told = sent.json().path("sessions");
        assertThat(told.path("missed").path(0).asText()).isEqualTo(company.session);
        assertThat(told.path("updated").path(0).asText()).isEqualTo(second);
    }

    @Test
    @DisplayName("[H3] a closed session is not opened, nor one that has nothing to take")
    void only_what_takes_something_is_opened() {
        server.record(company.session, new SessionStarted(), new SessionClosed());
        moveAway(company.session);
        var told = server.as(ADMINISTRATOR)
                .csv("/cycles/acme-now/ratings", RATINGS)
                .json()
                .path("sessions");
        assertThat(told.path("missed")).isEmpty();
        moveAway(anotherSession());
        var again = server.as(ADMINISTRATOR)
                .csv("/cycles/acme-now/ratings", RATINGS)
                .json()
                .path("sessions");
        assertThat(again.path("missed")).isEmpty();
    }

    private String anotherSession() {
        return server.as(ADMINISTRATOR).json("/sessions", """
                    {"cycle":"acme-now","title":"Second","people":["acme-p1"],"mode":"open",
                     "members":[{"name":"Fay","role":"facilitator"}]}\
                    """).json().path("id").asText();
    }

    /** The server starts anew, and finds the session with another node. */
    private void moveAway(String session) {
        server.close();
        Await.value(sessions.claim(new SessionId(session), new NodeName("elsewhere")));
        server = Server.on(organisation, sessions, new MemoryLinkStore());
    }
}
