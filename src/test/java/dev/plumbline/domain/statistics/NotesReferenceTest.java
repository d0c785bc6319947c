package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is noted is exactly what the rules note on the reference values. */
class NotesReferenceTest {
    @ParameterizedTest
    @MethodSource("dev.plumbline.domain.statistics.ReferenceCase#all")
    void notes_are_exactly_the_reference_notes(ReferenceCase example) {
        var flags = example.expected().path("flags");
        var expected = new ArrayList<String>();
        var actual = new ArrayList<String>();
        var rows = rows(example);
        for (int row = 0; row < rows.size(); row++) {
            var manager = rows.get(row).manager();
            for (var kind : List.of("spread", "halo")) {
                var flag = flags.path(kind).path(row).asText();
                if (!flag.equals("NONE") && !flag.equals("TOO_FEW")) expected.add(manager + " " + flag);
            }
            rows.get(row).notes().forEach(note -> actual.add(manager + " " + words(note)));
        }
        flags.path("competency").forEach(flag -> expected.add(flag.asText()));
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String words(Note note) {
        return note.competency()
                .map(competency -> competency + " " + note.kind().name().replace("COMPETENCY_", ""))
                .orElse(note.kind().name());
    }

    private static List<Drift> rows(ReferenceCase example) {
        return List.copyOf(example.whole().drift().values());
    }
}
