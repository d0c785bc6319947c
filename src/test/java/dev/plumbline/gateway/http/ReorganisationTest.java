package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A committee member reports to somebody else than when they joined, as an import of people says (PROTOCOL §6). */
class ReorganisationTest {
    private static final String[] UNDER_P3 = {"person_id,name,manager_id", "acme-m1,Max South-Hill,acme-p3"};

    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);
    private final Company company = Company.on(server, "acme", "open");

    @AfterEach
    void stop() {
        server.close();
    }

    @Nested
    class While_the_session_is_prepared {
        @Test
        @DisplayName("[H3] their manager is withheld from them, and their name follows")
        void the_manager_is_withheld() {
            assertThat(keysOfM1()).contains("person/acme-p3");
            var told = administrator.csv("/people", UNDER_P3).json().path("sessions");
            assertThat(told.path("updated").path(0).asText()).isEqualTo(company.session);
            assertRecused();
            var member = cells("facilitator").path("member/" + company.member("m1"));
            assertThat(member.path("name").asText()).isEqualTo("Max South-Hill");
        }

        @Test
        @DisplayName("[H3] what an import does not change makes no event")
        void nothing_changes_nothing() {
            administrator.csv("/people", UNDER_P3);
            var told = administrator.csv("/people", UNDER_P3).json().path("sessions");
            assertThat(told.path("updated")).isEmpty();
        }

        @Test
        @DisplayName("[H3] a manager they do not have any more is shown to them")
        void a_former_manager_is_shown() {
            administrator.csv("/people", UNDER_P3);
            administrator.csv("/people", "person_id,name,manager_id", "acme-m1,Max South,acme-m2");
            assertThat(keysOfM1()).contains("person/acme-p3");
            assertThat(Document.names(cells("facilitator"))).noneMatch(key -> key.startsWith("recusal/acme-p3/"));
        }
    }

    @Nested
    class While_the_meeting_is_on {
        @Test
        @DisplayName("[H3] their manager is withheld from them at once; names and people stay as they are")
        void the_manager_is_withheld_and_the_rest_stays() {
            server.record(company.session, new SessionStarted());
            var told = administrator
                    .csv("/people", UNDER_P3[0], UNDER_P3[1], "acme-p1,Ada East,acme-m1")
                    .json()
                    .path("sessions");
            assertThat(told.path("updated").path(0).asText()).isEqualTo(company.session);
            assertThat(told.path("live").path(0).asText()).isEqualTo(company.session);
            assertRecused();
            var cells = cells("facilitator");
            assertThat(cells.path("member/" + company.member("m1")).path("name").asText())
                    .isEqualTo("Max South");
            assertThat(cells.path("person/acme-p1").path("name").asText()).isEqualTo("=Ada North");
        }

        @Test
        @DisplayName("[H3] once it is closed, nothing changes any more")
        void a_closed_session_stays() {
            server.record(company.session, new SessionStarted(), new SessionClosed());
            var told = administrator.csv("/people", UNDER_P3).json().path("sessions");
            assertThat(told.path("updated")).isEmpty();
            assertThat(told.path("live")).isEmpty();
        }
    }

    /** A withheld person stays known as somebody's manager, and as nothing else. */
    private void assertRecused() {
        assertThat(keysOfM1()).filteredOn(key -> key.contains("acme-p3")).allMatch("manager/acme-p3"::equals);
        var recusal = cells("facilitator").path("recusal/acme-p3/" + company.member("m1"));
        assertThat(recusal.path("why").asText()).isEqualTo("manager");
        assertThat(recusal.path("by").asText()).isEqualTo("server");
    }

    private Set<String> keysOfM1() {
        return Document.names(cells("m1"));
    }

    private JsonNode cells(String member) {
        return company.as(member).get(company.path("/snapshot")).json().path("cells");
    }
}
