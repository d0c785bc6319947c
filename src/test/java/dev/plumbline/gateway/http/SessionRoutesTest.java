package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Sessions over HTTP: setting one up, finding it again, and what an import does to it. */
class SessionRoutesTest {
    private static final String FAY = "[{\"name\":\"Fay\",\"role\":\"facilitator\"}]";

    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);
    private final Company company = Company.on(server, "acme", "open");

    @AfterEach
    void stop() {
        server.close();
    }

    @Nested
    class When_a_session_is_set_up {
        @Test
        @DisplayName("[H4] each member gets a link, and the session waits to be started")
        void each_member_gets_a_link() {
            var found = company.as("facilitator").get(company.path("")).json();

            assertThat(found.path("id").asText()).isEqualTo(company.session);
            assertThat(found.path("session").path("state").asText()).isEqualTo("preparing");
            assertThat(found.path("session").path("framework").path("id").asText())
                    .isEqualTo("acme");
            for (var member : new String[] {"m1", "m2", "observer", "screen"}) {
                assertThat(company.as(member).get(company.path("")).status()).isEqualTo(200);
            }
        }

        @Test
        @DisplayName("[H4] what is left out has the value a session has at first")
        void defaults_apply() {
            var made = administrator.json("/sessions", wish("\"acme-now\"", "[\"acme-p1\"]", FAY));
            assertThat(made.status()).isEqualTo(201);
            assertThat(made.json().path("links").elements().next().asText())
                    .startsWith("https://plumbline.example.org/join/");
            var cell = administrator
                    .get("/sessions/" + made.json().path("id").asText())
                    .json()
                    .path("session");
            assertThat(cell.path("mode").asText()).isEqualTo("open");
            assertThat(cell.path("editing").asText()).isEqualTo("facilitator");
            assertThat(cell.path("facilitatorVotes").asBoolean(true)).isFalse();
        }

        @Test
        @DisplayName("[H4] mistakes are refused with a sentence, and nothing is kept")
        void mistakes_are_refused() {
            var people = "[\"acme-p1\"]";
            for (var body : new String[] {
                wish("\"never\"", people, FAY),
                wish("\"acme-now\"", "[\"nobody\"]", FAY),
                wish("\"acme-now\"", "{\"tag\":\"none\"}", FAY),
                wish("\"acme-now\"", "\"everybody\"", FAY),
                wish("\"acme-now\"", people, "[]"),
                wish("\"acme-now\"", people, FAY.replace("facilitator", "king")),
                wish("\"acme-now\"", people, "[{\"role\":\"facilitator\"}]"),
                "{}",
                "[]",
                ""
            }) {
                var refused = administrator.json("/sessions", body);
                assertThat(refused.status()).as(body).isEqualTo(422);
                assertThat(refused.json().path("detail").asText()).isNotBlank();
            }
            assertThat(administrator.get("/sessions").json().path("sessions")).hasSize(1);
        }

        private String wish(String cycle, String people, String members) {
            return "{\"cycle\":%s,\"title\":\"T\",\"people\":%s,\"members\":%s}".formatted(cycle, people, members);
        }
    }

    @Nested
    class When_sessions_are_listed {
        @Test
        @DisplayName("[H4] an administrator sees all, a member their own, an employee none")
        void everybody_sees_theirs() {
            Company.on(server, "other", "open");
            assertThat(administrator.get("/sessions").json().path("sessions")).hasSize(2);
            var own = company.as("m1").get("/sessions").json().path("sessions");
            assertThat(own).hasSize(1);
            assertThat(own.path(0).path("id").asText()).isEqualTo(company.session);
            assertThat(server.asEmployee("acme-p1").get("/sessions").json().path("sessions"))
                    .isEmpty();
        }

        @Test
        @DisplayName("[H1] others are told 401, 403 or 404")
        void others_are_refused() {
            var other = Company.on(server, "other", "open");
            assertThat(company.as("facilitator").get(other.path("")).status()).isEqualTo(404);
            assertThat(server.asEmployee("acme-p1").get(company.path("")).status())
                    .isEqualTo(403);
            assertThat(server.asNobody().get(company.path("")).status()).isEqualTo(401);
            assertThat(administrator.get("/sessions/none").status()).isEqualTo(404);
            for (var rest : new String[] {"", "/snapshot", "/log", "/decisions", "/people/acme-p1"}) {
                assertThat(company.as("m1").get("/sessions/%20" + rest).status())
                        .isEqualTo(404);
                assertThat(company.as("m1").get("/sessions/none" + rest).status())
                        .isEqualTo(404);
            }
            assertThat(company.as("facilitator").json("/sessions", "{}").status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class When_the_snapshot_is_asked_for_again {
        @Test
        @DisplayName("[H5] a tag that was weakened on its way or comes among others still matches")
        void the_tag_matches_however_it_is_written() {
            var facilitator = company.as("facilitator");
            var snapshot = company.path("/snapshot");
            var tag = facilitator.get(snapshot).tag().orElseThrow();
            for (var tags : new String[] {tag, "W/" + tag, "\"other\", W/" + tag + " , \"more\"", "*"}) {
                assertThat(facilitator.getUnless(snapshot, tags).status())
                        .as(tags)
                        .isEqualTo(304);
            }
            assertThat(facilitator.getUnless(snapshot, "W/\"other\"").status()).isEqualTo(200);
        }
    }

    @Nested
    class When_the_log_is_checked {
        @Test
        @DisplayName("[H6] who runs the server may check the chain and still not read the log")
        void administrators_check_the_chain() {
            var found = administrator.get(company.path("/log/verify"));
            assertThat(found.status()).isEqualTo(200);
            assertThat(found.json().path("ok").asBoolean()).isTrue();
            assertThat(administrator.get("/sessions/none/log/verify").status()).isEqualTo(404);
            assertThat(administrator.get(company.path("/log")).status()).isEqualTo(403);
            assertThat(company.as("m1").get(company.path("/log/verify")).status())
                    .isEqualTo(403);
        }
    }

    @Nested
    class When_something_is_imported_for_its_cycle {
        private static final String[] RATED_BEFORE = {
            "person_id,competency,rating,evidence", "acme-p1,Delivery,4,Shipped the ledger"
        };

        private final String[] ratings = {"person_id,competency,rating", "acme-p1,Delivery,5"};

        @Test
        @DisplayName("[H3] a session in preparation takes it over")
        void a_session_in_preparation_takes_it() {
            var sent = administrator.csv("/cycles/acme-now/ratings", ratings).json();
            assertThat(sent.path("sessions").path("updated").path(0).asText()).isEqualTo(company.session);
            assertThat(sent.path("sessions").path("live")).isEmpty();
            var cells = company.as("facilitator")
                    .get(company.path("/snapshot"))
                    .json()
                    .path("cells");
            assertThat(cells.path("rating/acme-p1/delivery").path("value").asInt())
                    .isEqualTo(5);
        }

        @Test
        @DisplayName("[H3] what was edited in preparation stays, unless the import says something new of it")
        void an_edit_stays_until_the_files_say_something_new() {
            var delivery = new CompetencyId("delivery");
            server.record(
                    company.session,
                    new RatingSet(new PersonId("acme-p1"), delivery, Optional.of(2), Optional.of("Heard more")));
            var before = cell("rating/acme-p1/delivery");
            administrator.csv("/cycles/acme-now/proposals", "person_id,level_id", "acme-p1,E3");
            administrator.csv("/cycles/acme-now/ratings", RATED_BEFORE);
            assertThat(cell("rating/acme-p1/delivery")).isEqualTo(before);
            assertThat(cell("level/acme-p1").path("proposed").asText()).isEqualTo("E3");

            administrator.csv("/cycles/acme-now/ratings", ratings);
            assertThat(cell("rating/acme-p1/delivery").path("value").asInt()).isEqualTo(5);
        }

        @Test
        @DisplayName("[H3] a rating that the files take back is gone")
        void a_rating_taken_back_is_gone() {
            administrator.csv("/cycles/acme-now/ratings", "person_id,competency,rating", "acme-p1,Delivery,");
            assertThat(cell("rating/acme-p1/delivery").path("value").isNull()).isTrue();
        }

        private JsonNode cell(String key) {
            return company.as("facilitator")
                    .get(company.path("/snapshot"))
                    .json()
                    .path("cells")
                    .path(key);
        }

        @Test
        @DisplayName("[H3] a live session that the import does not touch is not named")
        void an_untouched_live_session_is_not_named() {
            server.record(company.session, new SessionStarted());
            var same = new String[] {"person_id,competency,rating", "acme-p3,Delivery,3"};
            administrator.csv("/cycles/acme-now/ratings", same[0] + ",evidence", same[1] + ",Kept the lights on");
            var sent = administrator
                    .csv("/cycles/acme-now/ratings", same[0] + ",evidence", same[1] + ",Kept the lights on")
                    .json();
            assertThat(sent.path("kept").asInt()).isEqualTo(1);
            assertThat(sent.path("sessions").path("live")).isEmpty();
        }

        @Test
        @DisplayName("[H3] a live session keeps what it has, and the answer says so")
        void a_live_session_keeps_what_it_has() {
            server.record(company.session, new SessionStarted());
            var sent = administrator.csv("/cycles/acme-now/ratings", ratings).json();
            assertThat(sent.path("sessions").path("updated")).isEmpty();
            assertThat(sent.path("sessions").path("live").path(0).asText()).isEqualTo(company.session);
            var cells = company.as("facilitator")
                    .get(company.path("/snapshot"))
                    .json()
                    .path("cells");
            assertThat(cells.path("rating/acme-p1/delivery").path("value").asInt())
                    .isEqualTo(4);
        }
    }
}
