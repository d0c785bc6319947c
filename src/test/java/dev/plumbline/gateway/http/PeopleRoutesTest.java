package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** People, cycles, ratings and proposals over HTTP: good rows are kept, bad ones listed with their line. */
class PeopleRoutesTest {
    private static final String[] PEOPLE = {
        "person_id,name,email,manager_id,track,level_id,level_since,office",
        "p1,Ada North,ada@example.org,m1,Engineering,E1,2024-03-01,Lisbon",
        "m1,Max South,,,Engineering,Senior engineer,,",
    };
    private static final String[] RATINGS = {
        "person_id,competency,rating,evidence", "p1,Delivery,4,Shipped the new ledger",
    };
    private static final String CYCLE =
            "{\"name\":\"Autumn 2026\",\"framework\":\"x\",\"opens\":\"2026-09-01\",\"closes\":\"2026-12-01\"}";

    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);

    @BeforeEach
    void sendFramework() {
        administrator.csv(
                "/frameworks?name=X",
                "track,level_order,level_id,level_title,competency,competency_kind,descriptor",
                "Engineering,1,E1,Engineer,Delivery,core,Finishes small pieces of work",
                "Engineering,2,E2,Senior engineer,Delivery,core,Plans work for others");
        administrator.post("/frameworks/x/publish");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Nested
    class When_people_are_sent {
        @Test
        @DisplayName("[H3] they are kept, in any order, with their levels as the framework calls them")
        void they_are_kept() {
            var sent = administrator.csv("/people", PEOPLE);

            assertThat(sent.status()).isEqualTo(200);
            assertThat(sent.json().path("kept").asInt()).isEqualTo(2);
            assertThat(sent.json().path("rows")).isEmpty();
            assertThat(sent.json().path("sessions").path("updated").isArray()).isTrue();
            var people = administrator.get("/people").json().path("people");
            assertThat(people).hasSize(2);
            assertThat(people.path(0).path("level").asText()).isEqualTo("E2");
            assertThat(people.path(1).path("tags").path("office").asText()).isEqualTo("Lisbon");
        }

        @Test
        @DisplayName("[H3] known ids are updated")
        void known_ids_are_updated() {
            administrator.csv("/people", PEOPLE);
            administrator.csv("/people", "person_id,name,manager_id", "p1,Ada West,m1");

            var people = administrator.get("/people").json().path("people");
            assertThat(people).hasSize(2);
            assertThat(people.path(1).path("name").asText()).isEqualTo("Ada West");
        }

        @Test
        @DisplayName("[H3] a column that is missing leaves what is known; an empty cell clears it")
        void missing_columns_erase_nothing() {
            administrator.csv("/people", PEOPLE);
            administrator.csv("/people", "person_id,name,office", "p1,Ada North,");

            var ada = administrator.get("/people").json().path("people").path(1);
            assertThat(ada.path("email").asText()).isEqualTo("ada@example.org");
            assertThat(ada.path("level").asText()).isEqualTo("E1");
            assertThat(ada.path("since").asText()).isEqualTo("2024-03-01");
            assertThat(ada.path("tags").has("office")).isFalse();
        }

        @Test
        @DisplayName("[H3] a level the framework does not have is a bad row; the good ones stay")
        void a_bad_row_is_listed() {
            var sent = administrator.csv("/people", PEOPLE[0], PEOPLE[1], PEOPLE[2], "p2,Bo East,,m1,Engineering,E9,,");

            assertThat(sent.json().path("kept").asInt()).isEqualTo(2);
            assertRow(sent.json().path("rows").path(0), 4, "level_id", "E9");
        }

        @Test
        @DisplayName("[H3] atomic keeps none if one is bad")
        void atomic_keeps_none() {
            var sent = administrator.csv("/people?atomic=true", PEOPLE[0], PEOPLE[1], PEOPLE[2], "p2,,,,,,,");

            assertThat(sent.status()).isEqualTo(422);
            assertThat(sent.json().path("rows")).hasSize(1);
            assertThat(administrator.get("/people").json().path("people")).isEmpty();
        }

        @Test
        @DisplayName("[H1] the header may call a column otherwise")
        void columns_are_renamed() {
            var sent = administrator.csv(
                    "/people?map=person_id:Staff%20No&map=name:Full%20name", "Staff No,Full name", "p1,Ada North");
            assertThat(sent.json().path("kept").asInt()).isEqualTo(1);
        }

        @Test
        @DisplayName("[H1] a file without the columns is refused as a whole")
        void missing_columns_are_refused() {
            var sent = administrator.csv("/people", "Staff No,Full name", "p1,Ada North");
            assertThat(sent.status()).isEqualTo(422);
            assertThat(sent.json().path("rows").path(0).path("column").asText()).isEqualTo("person_id");
        }

        @Test
        @DisplayName("[H3] an unknown framework is refused")
        void an_unknown_framework_is_refused() {
            assertThat(administrator.csv("/people?framework=y", PEOPLE).status())
                    .isEqualTo(422);
        }
    }

    @Nested
    class When_several_frameworks_are_known {
        @BeforeEach
        void sendAnother() {
            administrator.csv(
                    "/frameworks?name=Y",
                    "track,level_order,level_id,level_title,competency,competency_kind,descriptor",
                    "Sales,1,S1,Seller,Selling,core,Answers requests");
        }

        @Test
        @DisplayName("[H3] the one that knows all levels of the file counts")
        void the_fitting_one_counts() {
            administrator.csv("/people", PEOPLE);
            var people = administrator.get("/people").json().path("people");
            assertThat(people.path(0).path("level").asText()).isEqualTo("E2");
        }

        @Test
        @DisplayName("[H3] levels stay as written if no framework knows them all")
        void levels_stay_as_written() {
            administrator.csv("/people", "person_id,name,level_id", "p1,Ada,E1", "p2,Bo,S1", "p3,Cy,Q7");
            var people = administrator.get("/people").json().path("people");
            assertThat(people.findValuesAsText("level")).containsExactly("E1", "S1", "Q7");
        }
    }

    @Nested
    class When_a_cycle_is_made {
        @Test
        @DisplayName("[H3] it has the newest published version, and an id made of its name")
        void it_is_made() {
            var made = administrator.json("/cycles", CYCLE);
            assertThat(made.status()).isEqualTo(201);
            assertThat(made.json().path("id").asText()).isEqualTo("autumn-2026");
            assertThat(administrator.json("/cycles", CYCLE).json().path("id").asText())
                    .isEqualTo("autumn-2026-2");
            var cycles = administrator.get("/cycles").json().path("cycles");
            assertThat(cycles).hasSize(2);
            assertThat(cycles.path(0).path("frameworkVersion").asInt()).isEqualTo(1);
        }

        @Test
        @DisplayName("[H3] a framework that nobody published, a wrong day or a missing field is refused")
        void mistakes_are_refused() {
            assertThat(administrator
                            .json("/cycles", CYCLE.replace("\"x\"", "{\"id\":\"x\",\"version\":7}"))
                            .status())
                    .isEqualTo(422);
            assertThat(administrator
                            .json("/cycles", CYCLE.replace("\"x\"", "7"))
                            .status())
                    .isEqualTo(422);
            assertThat(administrator
                            .json("/cycles", CYCLE.replace("2026-12-01", "2026-08-01"))
                            .status())
                    .isEqualTo(422);
            assertThat(administrator.json("/cycles", "{\"name\":\"A\"}").status())
                    .isEqualTo(422);
            assertThat(administrator.json("/cycles", "not json").status()).isEqualTo(422);
            assertThat(administrator.post("/cycles", "text/plain", CYCLE).status())
                    .isEqualTo(415);
        }
    }

    @Nested
    class When_assessments_are_sent {
        @BeforeEach
        void sendPeople() {
            administrator.csv("/people", PEOPLE);
            administrator.json("/cycles", CYCLE);
        }

        @Test
        @DisplayName("[H3] ratings are kept with their evidence")
        void ratings_are_kept() {
            var sent = administrator.csv("/cycles/autumn-2026/ratings", RATINGS);
            assertThat(sent.json().path("kept").asInt()).isEqualTo(1);
            var rating = administrator
                    .get("/cycles/autumn-2026/ratings")
                    .json()
                    .path("ratings")
                    .path(0);
            assertThat(rating.path("person").asText()).isEqualTo("p1");
            assertThat(rating.path("competency").asText()).isEqualTo("delivery");
            assertThat(rating.path("value").asInt()).isEqualTo(4);
            assertThat(rating.path("evidence").asText()).contains("ledger");
        }

        @Test
        @DisplayName("[H3] ratings without the column keep their evidence; an empty cell clears it")
        void evidence_stays_without_its_column() {
            var ratings = "/cycles/autumn-2026/ratings";
            administrator.csv(ratings, RATINGS);
            administrator.csv(ratings, "person_id,competency,rating", "p1,Delivery,5");
            assertThat(administrator.get(ratings).text()).contains("ledger", "\"value\":5");
            administrator.csv(ratings, RATINGS[0], "p1,Delivery,5,");
            assertThat(administrator.get(ratings).text()).doesNotContain("ledger");
        }

        @Test
        @DisplayName("[H3] an unknown person, competency or rating is a bad row with its line")
        void bad_ratings_are_listed() {
            var sent = administrator.csv(
                    "/cycles/autumn-2026/ratings",
                    RATINGS[0],
                    "nobody,Delivery,4,",
                    "p1,Juggling,4,",
                    RATINGS[1],
                    "m1,Delivery,9,");

            assertThat(sent.json().path("kept").asInt()).isEqualTo(1);
            var rows = sent.json().path("rows");
            assertRow(rows.path(0), 2, "person_id", "nobody");
            assertRow(rows.path(1), 3, "competency", "Juggling");
            assertRow(rows.path(2), 5, "rating", "9");
        }

        @Test
        @DisplayName("[H3] proposals are kept, and an unknown level is a bad row")
        void proposals_are_kept() {
            var sent = administrator.csv(
                    "/cycles/autumn-2026/proposals", "person_id,level_id,reason", "p1,E2,Leads the ledger", "m1,E9,");
            assertThat(sent.json().path("kept").asInt()).isEqualTo(1);
            assertRow(sent.json().path("rows").path(0), 3, "level_id", "E9");
            var proposals =
                    administrator.get("/cycles/autumn-2026/proposals").json().path("proposals");
            assertThat(proposals.path(0).path("level").asText()).isEqualTo("E2");
        }

        @Test
        @DisplayName("[H1] only administrators send and read them; an unknown cycle is 404")
        void only_administrators() {
            var employee = server.asEmployee("p1");
            assertThat(employee.csv("/people", PEOPLE).status()).isEqualTo(403);
            assertThat(employee.get("/people").status()).isEqualTo(403);
            assertThat(employee.json("/cycles", CYCLE).status()).isEqualTo(403);
            assertThat(employee.get("/cycles").status()).isEqualTo(403);
            assertThat(employee.csv("/cycles/autumn-2026/ratings", RATINGS).status())
                    .isEqualTo(403);
            assertThat(employee.get("/cycles/autumn-2026/ratings").status()).isEqualTo(403);
            assertThat(server.asNobody().get("/people").status()).isEqualTo(401);
            assertThat(administrator.csv("/cycles/spring/ratings", RATINGS).status())
                    .isEqualTo(404);
            assertThat(administrator.get("/cycles/spring/proposals").status()).isEqualTo(404);
        }
    }

    private static void assertRow(JsonNode row, int line, String column, String value) {
        assertThat(row.path("row").asInt()).isEqualTo(line);
        assertThat(row.path("column").asText()).isEqualTo(column);
        assertThat(row.path("value").asText()).isEqualTo(value);
        assertThat(row.path("problem").asText()).isNotBlank();
    }
}
