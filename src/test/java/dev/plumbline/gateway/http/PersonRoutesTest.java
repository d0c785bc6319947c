package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.event.SessionStarted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A person's evidence, history and readiness over HTTP: who may read them, in a session and outside. */
class PersonRoutesTest {
    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);
    private final Company company = Company.on(server, "acme", "blind");

    @AfterEach
    void stop() {
        server.close();
    }

    private int status(String member, String person) {
        return company.as(member).get(company.path("/people/" + person)).status();
    }

    @Nested
    class When_evidence_is_asked_for {
        @Test
        @DisplayName("[H5] the facilitator reads evidence, second ratings and earlier cycles")
        void the_facilitator_reads_it() {
            var record = company.as("facilitator")
                    .get(company.path("/people/acme-p1"))
                    .json();

            assertThat(record.path("evidence")).hasSize(2);
            assertThat(record.path("evidence").path(0).path("text").asText()).isEqualTo("Shipped the ledger");
            assertThat(record.path("evidence").path(0).has("rater")).isFalse();
            assertThat(record.path("evidence").path(1).path("rater").asText()).isEqualTo("acme-m2");
            assertThat(record.path("secondRatings").path(0).path("rating").asInt())
                    .isEqualTo(3);
            var past = record.path("history").path(0);
            assertThat(past.path("cycle").asText()).isEqualTo("acme before");
            assertThat(past.path("level").asText()).isEqualTo("E1");
            assertThat(past.path("manager").asText()).isEqualTo("acme-m2");
            assertThat(past.path("ratings").path("delivery").asInt()).isEqualTo(2);
        }

        @Test
        @DisplayName("[H5] before the start the committee reads only about its own reports, then about all")
        void the_committee_waits_for_the_start() {
            assertThat(status("m1", "acme-p1")).isEqualTo(200);
            assertThat(status("m1", "acme-p3")).isEqualTo(403);
            server.record(company.session, new SessionStarted());
            assertThat(status("m1", "acme-p3")).isEqualTo(200);
        }

        @Test
        @DisplayName("[H5] nobody reads about themself, and the room screen about nobody")
        void withheld_people_are_not_there() {
            server.record(company.session, new SessionStarted());
            assertThat(status("m1", "acme-m1")).isEqualTo(404);
            assertThat(status("m2", "acme-m1")).isEqualTo(200);
            assertThat(status("screen", "acme-p1")).isEqualTo(404);
            assertThat(status("facilitator", "nobody")).isEqualTo(404);
            assertThat(administrator.get(company.path("/people/acme-p1")).status())
                    .isEqualTo(403);
        }

        @Test
        @DisplayName("[H1] whom one must not know of is not there, whom one may not read about is forbidden")
        void hidden_and_forbidden_differ() {
            assertThat(status("m2", "acme-p1")).isEqualTo(403);
            assertThat(status("m2", "acme-m2")).isEqualTo(404);
            assertThat(status("m1", "acme-m1")).isEqualTo(404);
            assertThat(status("screen", "acme-p3")).isEqualTo(404);
        }

        @Test
        @DisplayName("[H5] nothing of it tells the proposal that a blind session withholds")
        void the_proposal_stays_withheld() {
            var text =
                    company.as("observer").get(company.path("/people/acme-p1")).text();
            assertThat(text).doesNotContain("E2").doesNotContain("proposed");
        }
    }

    @Nested
    class When_readiness_is_asked_for {
        private static final String P1 = "/people/acme-p1/readiness";

        @Test
        @DisplayName("[H8] in a session it is the figure the caller sees there")
        void in_a_session_it_is_the_figure() {
            var answer = company.as("facilitator").get(P1).json();
            var figures = company.as("facilitator")
                    .get(company.path("/snapshot"))
                    .json()
                    .path("figures");
            assertThat(answer.path("session").asText()).isEqualTo(company.session);
            assertThat(answer.path("readiness")).isEqualTo(figures.path("readiness/acme-p1"));
        }

        @Test
        @DisplayName("[H8] outside a session it follows from the organisation’s records")
        void outside_it_follows_from_the_records() {
            var answer = administrator.get(P1).json();
            assertThat(answer.path("session").isNull()).isTrue();
            assertThat(answer.path("framework").path("id").asText()).isEqualTo("acme");
            assertThat(answer.path("readiness").path("target").asText()).isEqualTo("E2");
            assertThat(answer.path("readiness").path("criteria")).isNotEmpty();
        }

        @Test
        @DisplayName("[H8] the manager and HR may ask, colleagues and the person may not")
        void only_some_may_ask() {
            assertThat(company.as("m1").get(P1).status()).isEqualTo(200);
            assertThat(company.as("observer").get(P1).status()).isEqualTo(200);
            assertThat(server.asEmployee("acme-m1").get(P1).status()).isEqualTo(200);
            assertThat(company.as("m2").get(P1).status()).isEqualTo(403);
            assertThat(company.as("screen").get(P1).status()).isEqualTo(404);
            assertThat(server.asEmployee("acme-p1").get(P1).status()).isEqualTo(404);
            assertThat(company.as("m1").get("/people/acme-m1/readiness").status())
                    .isEqualTo(404);
            assertThat(administrator.get("/people/nobody/readiness").status()).isEqualTo(404);
            server.record(company.session, new SessionStarted());
            assertThat(company.as("m2").get(P1).status()).isEqualTo(403);
        }

        @Test
        @DisplayName("[H8] at the top there is nothing to be ready for")
        void at_the_top_there_is_none() {
            assertThat(administrator
                            .get("/people/acme-m1/readiness")
                            .json()
                            .path("readiness")
                            .isNull())
                    .isTrue();
        }
    }

    @Nested
    class When_something_is_attested {
        private static final String P1 = "/people/acme-p1/attestations";
        private static final String GIVEN = "{\"criterion\":\"%s\",\"met\":true,\"evidence\":\"Seen twice\"}";

        @Test
        @DisplayName("[H3] the manager’s word is kept, listed, and reaches the session in preparation")
        void the_managers_word_is_kept() {
            var sent = company.as("m1").json(P1, GIVEN.formatted(criterion()));
            assertThat(sent.status()).as(sent.text()).isEqualTo(200);
            assertThat(sent.json().path("sessions").path("updated").path(0).asText())
                    .isEqualTo(company.session);
            var listed =
                    company.as("observer").get(P1).json().path("attestations").path(0);
            assertThat(listed.path("met").asBoolean()).isTrue();
            assertThat(listed.path("by").asText()).isEqualTo("acme-m1");
        }

        @Test
        @DisplayName("[H3] others may not attest, and an unknown criterion is refused")
        void others_may_not() {
            var body = GIVEN.formatted(criterion());
            assertThat(company.as("facilitator").json(P1, body).status()).isEqualTo(403);
            assertThat(company.as("m2").json(P1, body).status()).isEqualTo(403);
            assertThat(server.asNobody().json(P1, body).status()).isEqualTo(401);
            assertThat(administrator.json(P1, GIVEN.formatted("charm")).status())
                    .isEqualTo(422);
            assertThat(administrator.json(P1, "{\"met\":true}").status()).isEqualTo(422);
            assertThat(administrator.json("/people/nobody/attestations", body).status())
                    .isEqualTo(404);
        }

        private String criterion() {
            var criteria = administrator
                    .get("/people/acme-p1/readiness")
                    .json()
                    .path("readiness")
                    .path("criteria");
            return criteria.path(criteria.size() - 1).path("id").asText();
        }
    }
}
