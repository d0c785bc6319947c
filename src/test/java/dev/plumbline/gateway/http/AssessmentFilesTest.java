package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that HR brings about people, as CSV and as a workbook; both mean the same and both reach a session in preparation. */
class AssessmentFilesTest {
    private enum As {
        CSV {
            @Override
            Client.Answer send(Client client, String path, String... lines) {
                return client.csv(path, lines);
            }
        },
        XLSX {
            @Override
            Client.Answer send(Client client, String path, String... lines) {
                return client.xlsx(path, lines);
            }
        };

        abstract Client.Answer send(Client client, String path, String... lines);
    }

    private final Server server = Server.start();
    private final Company company = Company.on(server, "acme", "open");
    private final Client administrator = server.as(ADMINISTRATOR);

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("[H3] people are kept with their day and their tags")
    void people_are_kept(As format) {
        var sent = format.send(
                administrator,
                "/people?framework=acme",
                "person_id,name,manager_id,track,level_id,level_since,office",
                "00042,Di Dale,acme-m1,Engineering,E2,2024-02-29,Leeds",
                "acme-p1,Ada South,acme-m1,Engineering,E1,2023-01-01,Leeds");
        assertReached(sent, 2);
        var kept = find(administrator.get("/people").json().path("people"), "id", "00042");
        assertThat(kept.path("since").asText()).isEqualTo("2024-02-29");
        assertThat(kept.path("tags").path("office").asText()).isEqualTo("Leeds");
        assertThat(cell("person/acme-p1").path("name").asText()).isEqualTo("Ada South");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("[H3] second ratings stand beside the manager’s, whose own id counts as none")
    void second_ratings_are_kept(As format) {
        var sent = format.send(
                administrator,
                "/cycles/acme-now/ratings",
                "person_id,competency,rating,rater_id,evidence",
                "acme-p1,Delivery,5,acme-m1,Saw it through",
                "acme-p1,Delivery,2,somebody-else,Saw less",
                "acme-p1,Delivery,3,acme-m2,Saw some");
        assertReached(sent, 3);
        assertThat(cell("rating/acme-p1/delivery").path("value").asInt()).isEqualTo(5);
        var seconds = person("acme-p1").path("secondRatings");
        assertThat(find(seconds, "rater", "somebody-else").path("rating").asInt())
                .isEqualTo(2);
        assertThat(find(seconds, "rater", "acme-m2").path("rating").asInt()).isEqualTo(3);
        assertThat(seconds).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("[H3] an older cycle is read by its own framework version, with manager and level of that time")
    void older_cycles_are_kept(As format) {
        laterVersion();
        var sent = format.send(
                administrator,
                "/cycles/acme-before/ratings",
                "person_id,competency,rating,rater_id,manager_id,level_id",
                "acme-p2,Delivery,4,,acme-m2,Engineer",
                "acme-p2,Delivery,1,acme-m1,acme-m2,E1",
                "acme-p3,Speed,3,,acme-m2,E1");
        assertThat(sent.json().path("kept").asInt()).isEqualTo(2);
        assertThat(sent.json().at("/rows/0/column").asText()).isEqualTo("competency");
        assertThat(sent.json().at("/sessions/updated/0").asText()).isEqualTo(company.session);
        var past = find(person("acme-p2").path("history"), "cycle", "acme before");
        assertThat(past.path("manager").asText()).isEqualTo("acme-m2");
        assertThat(past.path("level").asText()).isEqualTo("E1");
        assertThat(past.at("/ratings/delivery").asInt()).isEqualTo(4);
        assertThat(past.path("ratings")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("[H3] proposals are kept with their reason")
    void proposals_are_kept(As format) {
        var sent = format.send(
                administrator,
                "/cycles/acme-now/proposals",
                "person_id,level_id,reason",
                "acme-p3,Senior engineer,\"Plans,\nand leads\"",
                "acme-p2,none,");
        assertThat(sent.json().at("/rows/0/row").asInt()).isEqualTo(format == As.CSV ? 4 : 3);
        assertThat(cell("level/acme-p3").path("proposed").asText()).isEqualTo("E2");
        var kept = administrator.get("/cycles/acme-now/proposals").json().path("proposals");
        assertThat(find(kept, "person", "acme-p3").path("reason").asText()).isEqualTo("Plans,\nand leads");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("[H3] attestations of many people come in one file")
    void attestations_are_kept(As format) {
        var sent = format.send(
                administrator,
                "/attestations",
                "person_id,criterion,met,evidence",
                "acme-p1,scope,yes,Led the merge",
                "acme-p2,scope,false,",
                "acme-p3,charm,yes,",
                "nobody,scope,yes,");
        assertThat(sent.json().path("kept").asInt()).isEqualTo(2);
        assertThat(sent.json().path("rows").findValuesAsText("column")).containsExactly("criterion", "person_id");
        assertThat(sent.json().at("/sessions/updated/0").asText()).isEqualTo(company.session);
        assertThat(cell("criterion/acme-p1/scope").path("met").asBoolean()).isTrue();
        var kept = administrator.get("/attestations").json().path("attestations");
        assertThat(find(kept, "person", "acme-p2").path("met").asBoolean(true)).isFalse();
        assertThat(format.send(server.asEmployee("acme-m1"), "/attestations", "person_id")
                        .status())
                .isEqualTo(403);
    }

    /** The framework goes on without the competency that was rated then. */
    private void laterVersion() {
        administrator.csv(
                "/frameworks?name=acme",
                "track,level_order,level_id,level_title,competency,competency_kind,descriptor",
                "Engineering,1,E1,Engineer,Speed,core,Finishes small pieces of work soon");
        administrator.post("/frameworks/acme/publish");
    }

    private void assertReached(Client.Answer sent, int kept) {
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        assertThat(sent.json().path("kept").asInt()).as(sent.text()).isEqualTo(kept);
        assertThat(sent.json().at("/sessions/updated/0").asText()).isEqualTo(company.session);
    }

    private JsonNode person(String id) {
        return company.as("facilitator").get(company.path("/people/" + id)).json();
    }

    private JsonNode cell(String key) {
        return company.as("facilitator")
                .get(company.path("/snapshot"))
                .json()
                .path("cells")
                .path(key);
    }

    private static JsonNode find(JsonNode all, String field, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(one -> one.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(value + " is not in " + all));
    }
}
