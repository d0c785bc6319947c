package dev.plumbline.intake.framework;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.intake.RowProblem;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** [H2] A canonical document is read from YAML and JSON, or answered with the place of what is wrong. */
class DocumentIntakeTest {
    private static final String YAML = """
        plumbline: 1
        id: small
        name: Small
        version: 2
        tracks: [{id: ic, name: Maker, kind: ic}]
        levels: [{id: L1, track: %s, rank: 1}]
        competencies: [{id: craft, name: Craft, kind: core}]
        """;
    private static final String JSON = """
        {"plumbline": 1, "id": "small", "name": "Small", "version": 2,
         "tracks": [{"id": "ic", "name": "Maker", "kind": "ic"}],
         "levels": [{"id": "L1", "track": "ic", "rank": 1}],
         "competencies": [{"id": "craft", "name": "Craft", "kind": "core"}]}
        """;

    @Test
    void yaml_and_json_say_the_same() {
        var yaml = DocumentIntake.yaml(YAML.formatted("ic").getBytes(UTF_8)).document();

        assertThat(yaml).map(FrameworkDocument::version).contains(2);
        assertThat(DocumentIntake.json(JSON.getBytes(UTF_8)).document()).isEqualTo(yaml);
    }

    @Test
    void a_problem_in_the_document_names_its_place() {
        var draft = DocumentIntake.yaml(YAML.formatted("nowhere").getBytes(UTF_8));

        assertThat(draft.document()).isEmpty();
        assertThat(draft.problems()).extracting(RowProblem::column).containsExactly("levels[0].track");
    }

    @Test
    void text_that_is_no_yaml_names_its_line() {
        var draft = DocumentIntake.yaml("a: 1\nb: [1\nc: 2\n".getBytes(UTF_8));

        assertThat(draft.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.row()).isGreaterThan(1));
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThat(DocumentIntake.json("\"é\"".getBytes(ISO_8859_1)).document()).isEqualTo(Optional.empty());
    }
}
