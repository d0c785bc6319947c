package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dissent;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.VotesRevealed;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Table;
import dev.plumbline.intake.table.TableRow;
import dev.plumbline.intake.table.Workbook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of decisions over HTTP: the same to nobody as to who may see all, and harmless in a spreadsheet. */
class DecisionRoutesTest {
    private static final PersonId ADA = new PersonId("acme-p1");

    private final Server server = Server.start();
    private final Company company = Company.on(server, "acme", "blind");

    @BeforeEach
    void decide() {
        var objection = new Dissent(new MemberId(company.member("m2")), "Too early");
        server.record(
                company.session,
                new SessionStarted(),
                new VotesRevealed(ADA, 1),
                new DecisionRecorded(
                        ADA, Outcome.PROMOTE, new LevelId("E2"), Optional.of("=HYPERLINK(1)"), List.of(objection)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H7] as JSON it tells per person what was, was proposed and decided, why, by whom and who disagreed")
    void json_tells_all() {
        var ada = row("facilitator", "acme-p1");
        assertThat(ada.path("was").asText()).isEqualTo("E1");
        assertThat(ada.path("proposed").asText()).isEqualTo("E2");
        assertThat(ada.path("decided").asText()).isEqualTo("E2");
        assertThat(ada.path("outcome").asText()).isEqualTo("promote");
        assertThat(ada.path("when").asText()).endsWith("Z");
        assertThat(ada.path("dissent").path(0).path("who").asText()).isEqualTo("Ida Hill");
        assertThat(row("facilitator", "acme-p2").path("decided").isNull()).isTrue();
    }

    @Test
    @DisplayName("[H7] it carries the log’s last seq and hash")
    void it_anchors_the_chain() {
        var listed = company.as("facilitator").get(company.path("/decisions")).json();
        var verified =
                company.as("facilitator").get(company.path("/log/verify")).json();
        assertThat(listed.path("seq")).isEqualTo(verified.path("seq"));
        assertThat(listed.path("hash")).isEqualTo(verified.path("hash"));
        var csv = company.as("facilitator").get(company.path("/decisions?format=csv"));
        assertThat(csv.text())
                .contains("," + listed.path("seq").asText() + ","
                        + listed.path("hash").asText());
    }

    @Test
    @DisplayName("[H7] as CSV no cell can be taken for a formula")
    void csv_is_harmless() {
        var csv = company.as("facilitator").get(company.path("/decisions?format=csv"));
        assertThat(csv.mediaType()).startsWith("text/csv");
        assertThat(csv.text()).startsWith("person_id,name,was,proposed,decided,outcome,reason,who,when,dissent,");
        assertThat(csv.text()).contains(",'=Ada North,").contains(",'=HYPERLINK(1),");
        assertThat(csv.text()).contains("Ida Hill: Too early");
    }

    @Test
    @DisplayName("[H7] it holds only what the caller may see")
    void it_holds_what_the_caller_may_see() {
        assertThat(row("m1", "acme-p1").path("reason").asText()).isEqualTo("=HYPERLINK(1)");
        assertThat(people("m1")).doesNotContain("acme-m1");
        assertThat(row("observer", "acme-p2").path("proposed").isNull()).isTrue();
        var onScreen = company.as("screen").get(company.path("/decisions"));
        assertThat(onScreen.text())
                .contains("promote")
                .doesNotContain("HYPERLINK")
                .doesNotContain("acme-p1");
    }

    @Test
    @DisplayName("[H7] as a workbook it holds the same, with the time as a time and no cell that is a formula")
    void xlsx_says_the_same() {
        var file = company.as("facilitator").download(company.path("/decisions?format=xlsx"));
        var csv = company.as("facilitator").get(company.path("/decisions?format=csv"));

        var fromWorkbook = Table.of(Workbook.sheet(file), Map.of()).rows();
        var fromCsv = Csv.read(csv.text().getBytes(UTF_8)).rows();
        assertThat(fromWorkbook)
                .extracting(row -> without(row, "when"))
                .isEqualTo(fromCsv.stream().map(row -> without(row, "when")).toList());
        assertThat(fromWorkbook.stream().flatMap(row -> row.text("when").stream()))
                .isNotEmpty()
                .allMatch(when -> when.matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2}"));
    }

    private static Map<String, String> without(TableRow row, String column) {
        var cells = new HashMap<>(row.cells());
        cells.remove(column);
        return cells;
    }

    @Test
    @DisplayName("[H7] an unknown format is refused with a sentence, and so is who is no member")
    void the_rest_is_refused() {
        assertThat(company.as("facilitator")
                        .get(company.path("/decisions?format=pdf"))
                        .json()
                        .path("detail")
                        .asText())
                .contains("xlsx");
        assertThat(server.as(ADMINISTRATOR).get(company.path("/decisions")).status())
                .isEqualTo(403);
        assertThat(server.asNobody().get(company.path("/decisions")).status()).isEqualTo(401);
    }

    private JsonNode row(String member, String person) {
        var rows = company.as(member).get(company.path("/decisions")).json().path("decisions");
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("person").asText().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private List<String> people(String member) {
        return company.as(member)
                .get(company.path("/decisions"))
                .json()
                .path("decisions")
                .findValuesAsText("person");
    }
}
