package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Frameworks over HTTP: what may be sent, what is refused and how, who may read what. */
class FrameworkRoutesTest {
    private static final String HEADER = "track,level_order,level_id,level_title,competency,competency_kind,descriptor";
    private static final String[] MATRIX = {
        HEADER,
        "Engineering,1,E1,Engineer,Delivery,core,Finishes small pieces of work",
        "Engineering,2,E2,Senior engineer,Delivery,core,\"- Plans work for others, and says when it slips\"",
    };

    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);
    private final Client employee = server.asEmployee("p1");

    @AfterEach
    void stop() {
        server.close();
    }

    @Nested
    class When_a_matrix_is_sent {
        @Test
        @DisplayName("[H2] it becomes a draft, with findings and losses")
        void it_becomes_a_draft() {
            var added = administrator.csv("/frameworks?name=Our%20levels", MATRIX);

            assertThat(added.status()).isEqualTo(201);
            assertThat(added.json().path("id").asText()).isEqualTo("our-levels");
            assertThat(added.json().path("version").asInt()).isEqualTo(1);
            assertThat(added.json().path("findings").isArray()).isTrue();
            assertThat(added.json().path("lost").isArray()).isTrue();
        }

        @Test
        @DisplayName("[H2] a known name makes the next draft version")
        void a_known_name_makes_the_next_version() {
            administrator.csv("/frameworks?name=Our%20levels", MATRIX);
            var again = administrator.csv("/frameworks?name=our%20levels", MATRIX);

            assertThat(again.json().path("id").asText()).isEqualTo("our-levels");
            assertThat(again.json().path("version").asInt()).isEqualTo(2);
        }

        @Test
        @DisplayName("[H1] columns may be renamed with ?map=")
        void columns_may_be_renamed() {
            var renamed = MATRIX.clone();
            renamed[0] = HEADER.replace("competency,", "Skill name,");
            var added = administrator.csv("/frameworks?name=X&map=competency:Skill%20name", renamed);

            assertThat(added.status()).isEqualTo(201);
            assertThat(administrator
                            .csv("/frameworks?name=X&map=nonsense", MATRIX)
                            .status())
                    .isEqualTo(422);
        }

        @Test
        @DisplayName("[H1] bad rows are listed with their line, column and value, and kept out")
        void bad_rows_are_listed() {
            var sent =
                    administrator.csv("/frameworks?name=X", MATRIX[0], MATRIX[1], "Engineering,high,E3,,Delivery,,x");

            assertThat(sent.status()).isEqualTo(201);
            var row = sent.json().path("rows").path(0);
            assertThat(row.path("row").asInt()).isEqualTo(3);
            assertThat(row.path("column").asText()).isEqualTo("level_order");
            assertThat(row.path("value").asText()).isEqualTo("high");
            assertThat(row.path("problem").asText()).isNotBlank();
        }

        @Test
        @DisplayName("[H1] atomic keeps nothing if a row is bad")
        void atomic_keeps_nothing() {
            var sent = administrator.csv(
                    "/frameworks?name=X&atomic=true", MATRIX[0], MATRIX[1], "Engineering,high,E3,,Delivery,,x");

            assertThat(sent.status()).isEqualTo(422);
            assertThat(sent.mediaType()).isEqualTo("application/problem+json");
            assertThat(sent.json().path("rows").size()).isEqualTo(1);
            assertThat(administrator.get("/frameworks").json().path("frameworks"))
                    .isEmpty();
        }

        @Test
        @DisplayName("[H1] what is no matrix is refused with what to mend")
        void what_is_no_matrix_is_refused() {
            assertThat(administrator.csv("/frameworks", MATRIX).status()).isEqualTo(422);
            assertThat(administrator.csv("/frameworks?name=X", "").status()).isEqualTo(422);
            assertThat(administrator.csv("/frameworks?name=a%00b", MATRIX).status())
                    .isEqualTo(422);
            var other = administrator.csv("/frameworks?name=X", "colour,size", "red,3");
            assertThat(other.status()).isEqualTo(422);
            assertThat(other.json().path("rows").size()).isPositive();
        }
    }

    @Nested
    class When_it_is_exported {
        @Test
        @DisplayName("[H2] the long matrix can be imported again and says the same")
        void the_matrix_comes_back() {
            administrator.csv("/frameworks?name=X", MATRIX);
            var csv = administrator.get("/frameworks/x/export?format=csv");
            assertThat(csv.mediaType()).startsWith("text/csv");

            administrator.post("/frameworks?name=Copy", "text/csv", csv.text());
            var first = administrator.get("/frameworks/x").json();
            var copy = administrator.get("/frameworks/copy").json();
            assertThat(copy.path("levels")).isEqualTo(first.path("levels"));
            assertThat(copy.path("competencies")).isEqualTo(first.path("competencies"));
            assertThat(copy.path("cells").findValuesAsText("text"))
                    .isEqualTo(first.path("cells").findValuesAsText("text"));
        }

        @Test
        @DisplayName("[H2] the canonical document comes back as YAML and as JSON")
        void the_document_comes_back() {
            administrator.csv("/frameworks?name=X", MATRIX);
            var yaml = administrator.get("/frameworks/x/export?format=yaml");
            assertThat(yaml.mediaType()).isEqualTo("application/yaml");

            var byYaml = administrator.post("/frameworks", "application/yaml", yaml.text());
            var byJson = administrator.json(
                    "/frameworks", administrator.get("/frameworks/x").text());
            assertThat(byYaml.json().path("version").asInt()).isEqualTo(2);
            assertThat(byJson.json().path("version").asInt()).isEqualTo(3);
        }

        @Test
        @DisplayName("[H2] a format it does not have is refused with a sentence")
        void an_unknown_format_is_refused() {
            administrator.csv("/frameworks?name=X", MATRIX);
            var answer = administrator.get("/frameworks/x/export?format=pdf");
            assertThat(answer.status()).isEqualTo(415);
            assertThat(answer.json().path("detail").asText()).contains("pdf");
        }
    }

    @Nested
    class When_somebody_else_asks {
        @Test
        @DisplayName("[H2] drafts are there for administrators only, published versions for everybody signed in")
        void drafts_are_for_administrators() {
            administrator.csv("/frameworks?name=X", MATRIX);
            assertThat(employee.get("/frameworks/x").status()).isEqualTo(404);
            assertThat(employee.get("/frameworks").json().path("frameworks")).isEmpty();

            assertThat(administrator.post("/frameworks/x/publish").status()).isEqualTo(200);
            administrator.csv("/frameworks?name=X", MATRIX);

            assertThat(employee.get("/frameworks/x").json().path("version").asInt())
                    .isEqualTo(1);
            assertThat(employee.get("/frameworks/x?version=2").status()).isEqualTo(404);
            assertThat(employee.get("/frameworks").json().path("frameworks")).hasSize(1);
            assertThat(employee.get("/frameworks/x/findings").status()).isEqualTo(200);
        }

        @Test
        @DisplayName("[H1] not signed in is 401, without the right 403, unknown 404")
        void each_refusal_has_its_status() {
            assertThat(server.asNobody().get("/frameworks").status()).isEqualTo(401);
            assertThat(server.as("made up").get("/frameworks").code()).isEqualTo("NOT_SIGNED_IN");
            assertThat(employee.csv("/frameworks?name=X", MATRIX).status()).isEqualTo(403);
            assertThat(employee.post("/frameworks/x/publish").status()).isEqualTo(403);
            assertThat(administrator.get("/frameworks/none").status()).isEqualTo(404);
            assertThat(administrator.get("/frameworks/none?version=nine").status())
                    .isEqualTo(422);
        }
    }

    @Nested
    class When_the_file_is_of_another_kind {
        @Test
        @DisplayName("[H1] a media type that is not read is 415 and says what is")
        void unknown_media_types_are_refused() {
            var form = administrator.post("/frameworks?name=X", "application/x-www-form-urlencoded", "a=b");
            assertThat(form.status()).isEqualTo(415);
            assertThat(form.json().path("detail").asText()).contains("text/csv");
        }

        @Test
        @DisplayName("[H2] a workbook is read as its table is, and one that is none is refused with a sentence")
        void workbooks_are_read() {
            var sent = administrator.xlsx("/frameworks?name=X", MATRIX);
            assertThat(sent.status()).isEqualTo(201);
            administrator.csv("/frameworks?name=Y", MATRIX);
            assertThat(administrator.get("/frameworks/x/export?format=csv").text())
                    .isEqualTo(
                            administrator.get("/frameworks/y/export?format=csv").text());
            var broken = administrator.xlsx("/frameworks?name=X", new byte[] {'P', 'K'});
            assertThat(broken.status()).isEqualTo(422);
            assertThat(broken.json().at("/rows/0/problem").asText()).contains("damaged");
        }

        @Test
        @DisplayName("[H1] a file of more than 20 MiB is 413")
        void too_large_is_refused() {
            var sent = administrator.post("/frameworks?name=X", "text/csv", "x".repeat(21 * 1024 * 1024));
            assertThat(sent.status()).isEqualTo(413);
            assertThat(sent.json().path("detail").asText()).contains("20 MiB");
        }

        @Test
        @DisplayName("[H2] a document with problems is refused with their places")
        void a_broken_document_is_refused() {
            var sent = administrator.post("/frameworks", "application/yaml", "plumbline: 1\nname: X\n");
            assertThat(sent.status()).isEqualTo(422);
            assertThat(sent.json().path("rows").size()).isPositive();
            assertThat(administrator.json("/frameworks", "{").status()).isEqualTo(422);
        }
    }
}
