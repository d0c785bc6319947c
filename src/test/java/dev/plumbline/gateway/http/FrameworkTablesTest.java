package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables of all shapes over HTTP, and what the sender may say about them. */
class FrameworkTablesTest {
    private static final String[] COLUMNS = {
        "Skill,K1 – Cook,K2 – Sous-chef", "Hygiene,Cleans.,\"Checks.\nTeaches.\"", "Stock,N/A,Orders."
    };
    private static final String[] ROWS = {
        ",Hygiene,Stock", "K1 – Cook,Cleans.,N/A", "K2 – Sous-chef,\"Checks.\nTeaches.\",Orders."
    };
    private static final String[] OWN_NAMES = {
        "Place,Job,What,Says", "Kitchen,Sous-chef,Hygiene,Checks.", "Kitchen,Cook,Hygiene,Cleans."
    };

    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H2] levels may be columns or rows, in text or in a workbook, and say the same")
    void grids_say_the_same() {
        var columns = administrator.csv("/frameworks?name=A&track=Kitchen", COLUMNS);
        administrator.csv("/frameworks?name=B&track=Kitchen", ROWS);
        administrator.xlsx("/frameworks?name=C&track=Kitchen", ROWS);

        assertThat(columns.status()).isEqualTo(201);
        assertThat(columns.json().path("read").toString())
                .isEqualTo("{\"tracks\":1,\"levels\":2,\"competencies\":2,\"cells\":4,\"descriptors\":4}");
        var first = administrator.get("/frameworks/a").json();
        for (var other : new String[] {"b", "c"}) {
            var same = administrator.get("/frameworks/" + other).json();
            assertThat(same.path("levels")).isEqualTo(first.path("levels"));
            assertThat(same.path("competencies")).isEqualTo(first.path("competencies"));
        }
    }

    @Test
    @DisplayName("[H2] a table with names of its own is read by a mapping, and its levels get the order that is sent")
    void names_and_order_can_be_sent() {
        var mapped = "/frameworks?name=X&map=track:Place&map=level_title:%232&map=competency:What&map=descriptor:Says";

        var without = administrator.csv(mapped, OWN_NAMES);
        assertThat(without.json().path("lost").toString()).contains("no order");
        assertThat(without.json().path("findings").toString()).contains("levels-without-order");

        administrator.csv(mapped + "&order=Cook,Sous-*", OWN_NAMES);
        assertThat(administrator
                        .get("/frameworks/x?version=2")
                        .json()
                        .path("levels")
                        .findValuesAsText("rank"))
                .containsExactly("1", "2");
    }

    @Test
    @DisplayName("[H2] the report names the file, the row and what was lost")
    void the_report_names_the_file() {
        var sent = administrator.csv("/frameworks?name=X&file=kitchen.csv", ",K1,K2", "Hygiene,a,???");

        assertThat(sent.json().path("lost"))
                .extracting(JsonNode::asText)
                .anyMatch(sentence -> sentence.startsWith("kitchen.csv, row 2: \"???\" says nothing"));
        assertThat(administrator
                        .get("/frameworks/x")
                        .json()
                        .path("cells")
                        .path(0)
                        .path("file")
                        .asText())
                .isEqualTo("kitchen.csv");
        assertThat(administrator
                        .get("/frameworks/x")
                        .json()
                        .path("cells")
                        .path(0)
                        .path("line")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("[H1] doubt about the shape, and wishes nobody can fulfil, are refused with what to send")
    void doubt_is_refused() {
        assertThat(administrator
                        .csv("/frameworks?name=X", "x,Red,Blue", "Green,a,b")
                        .text())
                .contains("?shape=");
        assertThat(administrator.csv("/frameworks?name=X&shape=round", ROWS).text())
                .contains("levels-as-columns");
        assertThat(administrator.csv("/frameworks?name=X&blocks=all", ROWS).text())
                .contains("?blocks=tracks");
        assertThat(administrator
                        .csv("/frameworks?name=X&levels=" + "x".repeat(201), ROWS)
                        .status())
                .isEqualTo(422);
        assertThat(administrator
                        .csv("/frameworks?name=X&shape=levels-as-rows&levels=K9", ROWS)
                        .status())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("[H1] a file that cannot be read is refused for that reason alone")
    void there_is_one_reason() {
        var refused = administrator.csv("/frameworks?name=X&shape=long", "level_id,descriptor", "K1,Cleans.");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("this column is missing").doesNotContain("no row could be read");
    }

    @Test
    @DisplayName("[H2] a document keeps its own name, and says so if another one is sent")
    void a_document_keeps_its_name() {
        administrator.csv("/frameworks?name=X", COLUMNS);
        var document = administrator.get("/frameworks/x/export?format=yaml").text();

        var sent = administrator.post("/frameworks?name=Y", "application/yaml", document);
        assertThat(sent.json().path("id").asText()).isEqualTo("x");
        assertThat(sent.json().path("lost").toString()).contains("name=Y: not used");
        assertThat(administrator
                        .post("/frameworks?name=X", "application/yaml", document)
                        .json()
                        .path("lost"))
                .isEmpty();
    }

    @Test
    @DisplayName("[H2] headings inside cells become tracks when that is asked for")
    void headings_become_tracks() {
        var sent = administrator.csv(
                "/frameworks?name=X&blocks=tracks&track=Cooks",
                ",Hygiene",
                "K1,Cleans.",
                "K2,\"Checks.\n[Managers]\nHires.\"");

        assertThat(sent.json().path("read").path("tracks").asInt()).isEqualTo(2);
        assertThat(administrator.get("/frameworks/x").json().path("tracks").findValuesAsText("name"))
                .containsExactly("Cooks", "Managers");
    }

    @Test
    @DisplayName("[H2] an export as a table or a workbook comes back with the same levels, competencies and cells")
    void exports_come_back() {
        administrator.csv("/frameworks?name=X", COLUMNS);
        administrator.post(
                "/frameworks?name=Text",
                "text/csv",
                administrator.get("/frameworks/x/export?format=csv").text());
        administrator.xlsx("/frameworks?name=Book", administrator.download("/frameworks/x/export?format=xlsx"));

        var first = administrator.get("/frameworks/x").json();
        for (var copy : new String[] {"text", "book"}) {
            var same = administrator.get("/frameworks/" + copy).json();
            assertThat(same.path("levels")).isEqualTo(first.path("levels"));
            assertThat(same.path("competencies")).isEqualTo(first.path("competencies"));
            assertThat(same.path("cells").findValuesAsText("state"))
                    .containsExactlyInAnyOrderElementsOf(first.path("cells").findValuesAsText("state"));
            assertThat(same.path("cells").findValuesAsText("text"))
                    .containsExactlyInAnyOrderElementsOf(first.path("cells").findValuesAsText("text"));
        }
    }
}
