package dev.plumbline.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a framework answers, and that it answers the same without its texts. */
class FrameworkTest {
    private static final Criteria OWN = Criteria.Rule.gate("own", new Requirement.Scope());
    private static final Criteria USUAL = Criteria.Rule.gate("usual", new Requirement.Endorsement());

    private static Ladder ladder() {
        return new Ladder()
                .track("ic", TrackKind.IC)
                .track("m", TrackKind.MANAGEMENT)
                .level("ic", "ic.two", 4, "Senior")
                .level("ic", "one", 3, "Engineer", "Developer")
                .level("ic", "two-b", 4, "Senior")
                .level("ic", "three", 7, "Staff")
                .level("m", "m.two", 4, "Lead")
                .competency("craft", "ic")
                .competency("people");
    }

    private static List<String> ids(Framework framework, String level) {
        return framework.competenciesAt(new LevelId(level)).stream()
                .map(competency -> competency.id().value())
                .toList();
    }

    @Nested
    class When_levels_are_asked_for {
        private final Framework framework = ladder().framework();

        @Test
        void they_stand_in_order_of_rank_then_of_the_document() {
            assertThat(framework.levelsOf(new TrackId("ic")))
                    .extracting(level -> level.id().value())
                    .containsExactly("one", "ic.two", "two-b", "three");
        }

        @Test
        void the_next_one_has_the_next_higher_rank_on_the_same_track() {
            assertThat(framework.next(new LevelId("one")).map(Level::id)).contains(new LevelId("ic.two"));
            assertThat(framework.next(new LevelId("two-b")).map(Level::id)).contains(new LevelId("three"));
            assertThat(framework.next(new LevelId("three"))).isEmpty();
            assertThat(framework.next(new LevelId("nowhere"))).isEmpty();
        }

        @Test
        void they_are_found_by_what_people_write() {
            assertThat(framework.findLevel(" ONE ").map(Level::name)).contains("Engineer");
            assertThat(framework.findLevel("ic.one").map(Level::name)).contains("Engineer");
            assertThat(framework.findLevel("developer").map(Level::name)).contains("Engineer");
            assertThat(framework.findLevel("two")).isEmpty();
            assertThat(framework.findLevel("senior")).isEmpty();
            assertThat(framework.findLevel(new TrackId("m"), "two").map(Level::name))
                    .contains("Lead");
        }

        @Test
        void tracks_and_competencies_are_found_by_id_or_name() {
            assertThat(framework.findTrack("IC").map(Track::id)).contains(new TrackId("ic"));
            assertThat(framework.findTrack("m track").map(Track::id)).contains(new TrackId("m"));
            assertThat(framework.findCompetency("Craft Name").map(Competency::id))
                    .contains(new CompetencyId("craft"));
            assertThat(framework.findCompetency("nothing")).isEmpty();
        }
    }

    @Nested
    class When_it_is_asked_which_competencies_a_level_has {
        @Test
        void a_track_restricts_them() {
            var framework = ladder().framework();
            assertThat(ids(framework, "one")).containsExactly("craft", "people");
            assertThat(ids(framework, "m.two")).containsExactly("people");
        }

        @Test
        void a_cell_that_does_not_apply_takes_one_away() {
            var framework =
                    ladder().cell("craft", "one", CellState.NOT_APPLICABLE).framework();
            assertThat(ids(framework, "one")).containsExactly("people");
            assertThat(ids(framework, "three")).containsExactly("craft", "people");
        }

        @Test
        void without_tracks_of_its_own_it_belongs_where_it_has_cells() {
            var framework = ladder().cell("people", "m.two", CellState.DESCRIBED, "Hires.")
                    .framework();
            assertThat(ids(framework, "one")).containsExactly("craft");
            assertThat(ids(framework, "m.two")).containsExactly("people");
        }
    }

    @Nested
    class When_figures_of_a_competency_are_asked_for {
        private final Framework framework = ladder().competency(new Competency(
                        new CompetencyId("depth"),
                        "Depth",
                        CompetencyKind.FUNCTIONAL,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Weights(
                                Map.of(new TrackId("ic"), new BigDecimal("2.0")),
                                Map.of(new LevelId("one"), new BigDecimal("0.50"))),
                        Map.of(new LevelId("three"), 4),
                        List.of()))
                .framework();

        @Test
        void a_weight_of_the_level_wins_over_one_of_the_track() {
            var depth = new CompetencyId("depth");
            assertThat(framework.weight(depth, new LevelId("one"))).isEqualTo(new BigDecimal("0.5"));
            assertThat(framework.weight(depth, new LevelId("three"))).isEqualTo(new BigDecimal("2"));
            assertThat(framework.weight(depth, new LevelId("m.two"))).isEqualTo(BigDecimal.ONE);
        }

        @Test
        void nothing_may_be_expected() {
            assertThat(framework.expected(new CompetencyId("depth"), new LevelId("three")))
                    .hasValue(4);
            assertThat(framework.expected(new CompetencyId("depth"), new LevelId("one")))
                    .isEmpty();
        }
    }

    @Nested
    class When_criteria_are_asked_for {
        private final LevelId one = new LevelId("one");
        private final LevelId two = new LevelId("ic.two");

        @Test
        void those_of_the_transition_come_first() {
            var framework = ladder().defaults(USUAL)
                    .move("one", "ic.two", TransitionKind.PROMOTION, OWN)
                    .framework();
            assertThat(framework.criteria(one, two)).isEqualTo(OWN);
        }

        @Test
        void then_those_of_the_framework_then_the_standard_ones() {
            assertThat(ladder().defaults(USUAL).framework().criteria(one, two)).isEqualTo(USUAL);
            assertThat(ladder().framework().criteria(one, two).rules()).hasSize(6);
        }
    }

    @Nested
    class When_its_texts_are_left_out {
        private final Framework full = ladder().cell("people", "m.two", CellState.DESCRIBED, "Hires.")
                .cell("craft", "one", CellState.NOT_APPLICABLE)
                .move("one", "ic.two", TransitionKind.PROMOTION, OWN)
                .framework();

        @Test
        void no_text_is_left() {
            var bare = full.withoutTexts().document();
            assertThat(bare.cells())
                    .hasSize(1)
                    .allMatch(cell -> cell.descriptors().isEmpty());
            assertThat(bare.levels())
                    .allMatch(
                            level -> level.scope().isEmpty() && level.autonomy().isEmpty());
        }

        @Test
        void every_level_asks_for_the_same_competencies_as_before() {
            for (var level : full.levels()) {
                assertThat(ids(full.withoutTexts(), level.id().value()))
                        .isEqualTo(ids(full, level.id().value()));
            }
        }
    }

    @Test
    void a_document_with_problems_is_no_framework() {
        var document = new Ladder().track("ic", TrackKind.IC).document();
        assertThat(document.problems()).containsExactly("levels: at least one level is needed");
        assertThatThrownBy(() -> Framework.of(document)).isInstanceOf(InvalidFramework.class);
    }

    @Test
    void areas_nest_three_deep_and_never_in_a_circle() {
        var ok = List.of(area("a", null), area("b", "a"), area("c", "b"));
        assertThat(AreaProblems.of(withAreas(ok))).isEmpty();
        assertThat(AreaProblems.of(withAreas(List.of(area("a", "b"), area("b", "a")))))
                .hasSize(2);
        assertThat(AreaProblems.of(withAreas(List.of(area("a", null), area("b", "a"), area("c", "b"), area("d", "c")))))
                .containsExactly("areas[3].parent: areas nest at most 3 deep and never in a circle");
    }

    private static Area area(String id, @Nullable String parent) {
        return new Area(new AreaId(id), id, Optional.ofNullable(parent).map(AreaId::new));
    }

    private static FrameworkDocument withAreas(List<Area> areas) {
        var plain = ladder().document();
        return new FrameworkDocument(
                plain.id(),
                plain.name(),
                1,
                plain.family(),
                plain.summary(),
                plain.reviewed(),
                plain.source(),
                plain.scale(),
                plain.tracks(),
                plain.levels(),
                areas,
                plain.competencies(),
                plain.cells(),
                plain.transitions(),
                plain.defaultCriteria());
    }
}
