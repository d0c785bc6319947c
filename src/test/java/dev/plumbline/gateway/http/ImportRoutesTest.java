package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** While a long file is being kept an administrator can see how far it has come, and what came of it for a while after. */
class ImportRoutesTest {
    private static final String[] PEOPLE = {"person_id,name", "a-1,Ada", "a-2,", "a-3,Cy"};

    private final Server server = Server.start();
    private final Client administrator = server.as(ADMINISTRATOR);
    private final String id = UUID.randomUUID().toString();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H3] an import that has ended tells how many rows it kept")
    void an_ended_import_tells_its_result() {
        administrator.csv("/people?file=staff.csv&import=" + id, PEOPLE);
        var status = administrator.get("/imports/" + id).json();
        assertThat(status.path("kind").asText()).isEqualTo("people");
        assertThat(status.path("file").asText()).isEqualTo("staff.csv");
        assertThat(status.path("stage").asText()).isEqualTo("done");
        assertThat(status.path("rows").asInt()).isEqualTo(2);
        assertThat(status.at("/result/kept").asInt()).isEqualTo(2);
        assertThat(status.at("/result/bad").asInt()).isEqualTo(1);
        assertThat(administrator.get("/imports").json().at("/imports/0")).isEqualTo(status);
    }

    @Test
    @DisplayName("[H3] one that was refused says why")
    void a_refused_import_says_why() {
        administrator.csv("/people?atomic=true&import=" + id, PEOPLE);
        var status = administrator.get("/imports/" + id).json();
        assertThat(status.path("stage").asText()).isEqualTo("refused");
        assertThat(status.at("/result/problem").asText()).contains("none was kept");
    }

    @Test
    @DisplayName("[H3] only so many that have ended are remembered, the newest first")
    void few_are_remembered() {
        for (int i = 0; i < 60; i++) administrator.csv("/people", PEOPLE);
        administrator.csv("/people?import=" + id, PEOPLE);
        var all = administrator.get("/imports").json().path("imports");
        assertThat(all.size()).isBetween(40, 52);
        assertThat(all.path(0).path("id").asText()).isEqualTo(id);
    }

    @Test
    @DisplayName("[H3] only administrators see them; an unknown id is 404, and a name that is no uuid refused")
    void others_are_refused() {
        assertThat(server.asEmployee("a-1").get("/imports").status()).isEqualTo(403);
        assertThat(server.asNobody().get("/imports/" + id).status()).isEqualTo(401);
        assertThat(administrator.get("/imports/" + id).status()).isEqualTo(404);
        assertThat(administrator.csv("/people?import=mine", PEOPLE).status()).isEqualTo(422);
    }
}
