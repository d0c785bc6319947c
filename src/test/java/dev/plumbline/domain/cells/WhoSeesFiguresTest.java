package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.event.DriftOpened;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.SampleFramework;
import dev.plumbline.testing.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of PROTOCOL §6 about figures; the sample managers Noor, Ivo and Max have so many people as a test says. */
class WhoSeesFiguresTest {
    private static final CellKey TOTALS = CellKey.distribution(SampleFramework.CRAFT);

    @ParameterizedTest
    @CsvSource({
        "open preparing,  true true true  false true false",
        "blind preparing, true true true  false true false",
        "open live,       true true true  true  true false",
        "blind live,      true true true  true  true false",
        "open voting,     true true true  true  true true",
        "'open voting, nothing on screen', true true true true true false",
        "open other in focus, true true true true true false",
    })
    void readiness(String situation, String columns) {
        assertKind(Sight.situation(situation), CellKind.READINESS, columns);
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing,  true true false false true false",
        "blind preparing, true true false false true false",
        "open live,       true true true  true  true true",
        "blind voting,    true true true  true  true true",
    })
    void totals(String situation, String columns) {
        assertKind(Sight.situation(situation), CellKind.LEVELS, columns);
        assertShown(Sight.situation(situation), TOTALS, columns);
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing,  true true true false true false",
        "blind preparing, true true true false true false",
        "open live,       true true true true  true true",
        "blind live,      true true true false true false",
        "blind revealed,  true true true false true false",
    })
    void rows_of_managers(String situation, String columns) {
        assertKind(Sight.situation(situation), CellKind.DRIFT, columns);
        assertShown(
                Sight.situation(situation),
                CellKey.distribution(SampleFramework.CRAFT, Cast.NOOR),
                withoutScreen(columns));
    }

    @ParameterizedTest
    @CsvSource({"blind live, true", "blind voting, false", "blind revealed, true", "blind other in focus, false"})
    @DisplayName("[UX R1] in blind mode an opened comparison waits while the person in focus is unrevealed")
    void opened_drift_waits_for_the_reveal(String situation, boolean shown) {
        var story = Sight.situation(situation).and(new DriftOpened(new DriftOpen(true, DriftOnScreen.NAMES)));
        assertKind(story, CellKind.DRIFT, "true true true " + shown + " true " + shown);
        assertKind(story, CellKind.CONSISTENCY, "true true true true true false");
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing, true true false false true false",
        "open live,      true true true  true  true false",
        "blind live,     true true false false true false",
    })
    void consistency(String situation, String columns) {
        assertKind(Sight.situation(situation), CellKind.CONSISTENCY, columns);
    }

    @Test
    void totals_of_fewer_than_five_stay_away_from_the_screen() {
        var story = Sight.situation("open live");
        var few = Map.<CellKey, Value>of(TOTALS, counts(1, 3), CellKey.LEVELS, levels(4));
        assertThat(Sight.ofFigures(story, Cast.SCREEN, few).shown()).isEmpty();
        assertThat(Sight.ofFigures(story, Cast.NOOR_VOTES, few).shown()).hasSize(2);
    }

    @Nested
    class When_teams_are_small {
        private final Story story = Sight.situation("open live");

        @Test
        @DisplayName("[UX R2] the only small team takes the next smallest with it")
        void the_only_small_team_takes_the_next_smallest_with_it() {
            var sight = Sight.ofFigures(story, Cast.LENA_VOTES, figures(4, 9, 7));
            assertThat(reduced(sight)).containsExactlyInAnyOrder(Cast.NOOR, Cast.MAX);
        }

        @Test
        void several_small_teams_take_nobody_with_them() {
            assertThat(reduced(Sight.ofFigures(story, Cast.LENA_VOTES, figures(4, 9, 2))))
                    .containsExactlyInAnyOrder(Cast.NOOR, Cast.MAX);
            assertThat(reduced(Sight.ofFigures(story, Cast.LENA_VOTES, figures(5, 9, 7))))
                    .isEmpty();
        }

        @Test
        @DisplayName("[UX R2] a row of nobody takes no team with it, and hides none")
        void a_row_of_nobody_takes_nobody_with_it() {
            assertThat(reduced(Sight.ofFigures(story, Cast.LENA_VOTES, figures(0, 9, 7))))
                    .containsExactly(Cast.NOOR);
            assertThat(reduced(Sight.ofFigures(story, Cast.LENA_VOTES, figures(0, 9, 4))))
                    .containsExactlyInAnyOrder(Cast.NOOR, Cast.MAX, Cast.IVO);
        }

        @Test
        void ones_own_row_is_whole_and_does_not_count_among_the_others() {
            var sight = Sight.ofFigures(story, Cast.NOOR_VOTES, figures(4, 9, 7));
            assertThat(reduced(sight)).isEmpty();
            assertThat(sight.shown()).containsKey(CellKey.distribution(SampleFramework.CRAFT, Cast.NOOR));
        }

        @Test
        void a_reduced_row_has_no_distribution_beside_it() {
            var sight = Sight.ofFigures(story, Cast.LENA_VOTES, figures(4, 9, 7));
            assertThat(sight.value(CellKey.drift(Cast.NOOR)))
                    .contains(Fields.of("n", Value.number(4)).and("verdict", "TOO_FEW"));
            assertThat(sight.shown())
                    .doesNotContainKey(CellKey.distribution(SampleFramework.CRAFT, Cast.NOOR))
                    .doesNotContainKey(CellKey.distribution(SampleFramework.CRAFT, Cast.MAX))
                    .containsKey(CellKey.distribution(SampleFramework.CRAFT, Cast.IVO));
        }

        @ParameterizedTest
        @ValueSource(strings = {"m-chair", "m-stand-in", "m-observer"})
        void facilitators_and_observer_see_all_of_them(String member) {
            assertThat(reduced(Sight.ofFigures(story, new MemberId(member), figures(4, 2, 1))))
                    .isEmpty();
        }

        @Test
        void the_screen_gets_them_reduced_too() {
            var sight = Sight.ofFigures(story, Cast.SCREEN, figures(4, 9, 7));
            assertThat(sight.shown().values().stream()
                            .filter(value -> value.toString().contains("TOO_FEW")))
                    .hasSize(2);
        }
    }

    @Nested
    class When_managers_are_on_the_room_screen {
        @Test
        void letters_stand_for_them_in_key_and_sentence() {
            var sight =
                    Sight.ofFigures(onScreen(DriftOnScreen.LETTERS, ScreenNames.SHORT), Cast.SCREEN, figures(5, 6, 7));
            assertThat(drifts(sight)).isEqualTo(Set.of("A", "B", "C"));
            assertThat(sight.shown().toString())
                    .contains("Manager A stands out")
                    .doesNotContain("Noor", "p-noor", "team-");
        }

        @ParameterizedTest
        @CsvSource({"SHORT, Noor H. stands out", "INITIALS, N. H. stands out", "ALIAS, Manager A stands out"})
        void names_are_as_short_as_all_names_there(ScreenNames names, String sentence) {
            var sight = Sight.ofFigures(onScreen(DriftOnScreen.NAMES, names), Cast.SCREEN, figures(5, 6, 7));
            assertThat(sight.shown().toString()).contains(sentence).doesNotContain("Noor Haddad", "p-noor");
            assertThat(drifts(sight)).allMatch(id -> id.startsWith("team-"));
        }

        @Test
        void off_means_none() {
            assertThat(drifts(Sight.ofFigures(
                            onScreen(DriftOnScreen.OFF, ScreenNames.SHORT), Cast.SCREEN, figures(5, 6, 7))))
                    .isEmpty();
        }

        @Test
        void everybody_else_reads_the_managers_name() {
            var sight = Sight.ofFigures(Sight.situation("open live"), Cast.LENA_VOTES, figures(5, 6, 7));
            assertThat(sight.value(CellKey.drift(Cast.NOOR)).toString()).contains("Noor Haddad stands out");
        }

        private static Story onScreen(DriftOnScreen drift, ScreenNames names) {
            return Sight.situation("open live")
                    .and(
                            new DriftOpened(new DriftOpen(true, drift)),
                            new ScreenConfigured(new ScreenSetting(names, ScreenDetail.CRITERIA, false)));
        }

        private static Set<String> drifts(Sight sight) {
            return sight.shown().keySet().stream()
                    .filter(key -> key.kind() == CellKind.DRIFT)
                    .map(key -> key.id(0))
                    .collect(java.util.stream.Collectors.toSet());
        }
    }

    /** Whether each column sees any cell of the kind that is Noor's or Ana's. */
    private static void assertKind(Story story, CellKind kind, String columns) {
        var key = switch (kind) {
            case READINESS -> CellKey.readiness(Cast.ANA);
            case DRIFT -> CellKey.drift(Cast.NOOR);
            case LEVELS -> CellKey.LEVELS;
            default -> CellKey.CONSISTENCY;
        };
        assertShown(story, key, columns);
    }

    private static void assertShown(Story story, CellKey key, String columns) {
        var expected = List.of(columns.strip().split("\\s+", -1));
        for (int i = 0; i < expected.size(); i++) {
            var member = Sight.columns().get(i);
            var kinds = Sight.ofFigures(story, member, figures(6, 6, 6)).shown().keySet();
            boolean shown = member.equals(Cast.SCREEN)
                    ? kinds.stream()
                            .anyMatch(other -> other.kind() == key.kind()
                                    && other.ids().size() == key.ids().size())
                    : kinds.contains(key);
            assertThat(String.valueOf(shown)).as("%s for %s", key, member).isEqualTo(expected.get(i));
        }
    }

    private static String withoutScreen(String columns) {
        return columns.strip().replaceAll("\\S+$", "false");
    }

    private static List<PersonId> reduced(Sight sight) {
        return sight.shown().entrySet().stream()
                .filter(entry -> entry.getKey().kind() == CellKind.DRIFT)
                .filter(entry -> entry.getValue().toString().contains("TOO_FEW"))
                .map(entry -> new PersonId(entry.getKey().id(0)))
                .toList();
    }

    private static Map<CellKey, Value> figures(int noor, int ivo, int max) {
        var figures = new HashMap<CellKey, Value>();
        Map.of(Cast.NOOR, noor, Cast.IVO, ivo, Cast.MAX, max).forEach((manager, n) -> {
            figures.put(CellKey.drift(manager), row(n));
            figures.put(CellKey.distribution(SampleFramework.CRAFT, manager), counts(0, n));
        });
        figures.put(TOTALS, counts(2, noor + ivo + max));
        figures.put(CellKey.LEVELS, levels(noor + ivo + max));
        figures.put(CellKey.CONSISTENCY, Fields.of("index", Value.number(1)));
        figures.put(CellKey.readiness(Cast.ANA), Fields.of("verdict", Value.text("ready")));
        return figures;
    }

    private static Value row(int n) {
        return Fields.of("n", Value.number(n)).and("gap", Value.real(0.5)).and("sentence", "{manager} stands out.");
    }

    private static Value counts(int low, int high) {
        return Fields.of("counts", Value.items(List.of(Value.number(low), Value.number(high))));
    }

    private static Value levels(int people) {
        return Fields.of("IC4", Fields.of("current", Value.number(people)).and("proposed", people));
    }
}
