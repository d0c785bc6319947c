package dev.plumbline.intake.people;

import static dev.plumbline.intake.people.Samples.at;
import static dev.plumbline.intake.people.Samples.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.Intake;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** [H3] Ratings name known people and competencies of the framework, and are whole numbers from 1 to 5. */
class RatingsIntakeTest {
    private static final String HEADER = "person_id,competency,rating,rater_id,evidence,manager_id,level_id";

    @Test
    void a_full_row_becomes_a_rating_of_an_older_cycle() {
        var ratings = read("p1,craft,4,p9,\"Moved the queue,\ntwice\",p8,L2");

        assertThat(ratings.values())
                .containsExactly(new CycleRating(
                        Samples.CYCLE,
                        Samples.ANA,
                        new CompetencyId("craft"),
                        Optional.of(new PersonId("p9")),
                        Optional.of(4),
                        Optional.of("Moved the queue,\ntwice"),
                        Optional.of(new PersonId("p8")),
                        Optional.of(new LevelId("builder.L2"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clear-words", "Clear Words", "CLEAR WORDS"})
    void a_competency_is_known_by_id_or_name(String written) {
        assertThat(read("p1," + written + ",3").values())
                .extracting(CycleRating::competency)
                .containsExactly(new CompetencyId("clear-words"));
    }

    @Test
    void a_blank_rating_means_not_rated() {
        assertThat(read("p1,craft,").values())
                .singleElement()
                .satisfies(rating -> assertThat(rating.value()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "3.5", "-1", "good", "99999999999999999999"})
    void anything_else_than_one_to_five_is_refused(String written) {
        assertThat(read("p1,craft," + written).problems())
                .extracting(Samples::place)
                .containsExactly(at(2, "rating"));
    }

    @Test
    void a_spreadsheets_decimals_do_no_harm() {
        assertThat(read("p1,craft,4.0").values())
                .singleElement()
                .satisfies(rating -> assertThat(rating.value()).contains(4));
    }

    @Test
    void the_manager_as_rater_is_the_same_as_no_rater() {
        assertThat(read("p1,craft,3,p2").values())
                .singleElement()
                .satisfies(rating -> assertThat(rating.isByManager()).isTrue());
        assertThat(read("p1,craft,3,p2,,p8").values())
                .singleElement()
                .satisfies(rating -> assertThat(rating.isByManager()).isFalse());
    }

    @Test
    void several_raters_may_rate_one_thing_but_each_once() {
        var ratings = read("p1,craft,3", "p1,craft,4,p9", "p1,Craft,5,p2");

        assertThat(ratings.kept()).isEqualTo(2);
        assertThat(ratings.problems()).extracting(Samples::place).containsExactly(at(4, "competency"));
    }

    @Test
    void a_rater_whom_nobody_knows_is_kept_and_named_once() {
        var ratings = read("p1,craft,3,ghost", "p1,craft,4,p9", "p1,clear-words,4,ghost");

        assertThat(ratings.kept()).isEqualTo(3);
        assertThat(ratings.lost())
                .containsExactly(
                        "rows 2, 4: nobody here has the id ghost; kept as a rater from elsewhere",
                        "row 3: nobody here has the id p9; kept as a rater from elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p1,craft,3,P2", "p1,craft,3,p 2", "p2,craft,3,P1", "p1,craft,3,M 8,,m8"})
    void a_rater_who_is_only_misspelt_is_told_the_right_id(String row) {
        var ratings = read(row);

        assertThat(ratings.lost()).isEmpty();
        assertThat(ratings.problems()).extracting(Samples::place).containsExactly(at(2, "rater_id"));
        assertThat(ratings.problems().get(0).problem()).containsPattern("somebody has (p1|p2|m8);");
    }

    @Test
    void unknown_people_competencies_and_levels_are_named() {
        assertThat(read("px,craft,3", "p1,Cooking,3", "p1,craft,3,,,,L7").problems())
                .extracting(Samples::place)
                .containsExactly(at(2, "person_id"), at(3, "competency"), at(4, "level_id"));
    }

    @Test
    void a_column_that_is_missing_leaves_what_is_known_and_an_empty_cell_clears_it() {
        var before = read("p1,craft,4,,Moved the queue,p8,L2", "p1,craft,2,p9,Saw less,p8,L2")
                .values();
        var intake = new RatingsIntake(Samples.CYCLE, Samples.KNOWN, KnownRatings.of(before), Samples.LADDER);

        assertThat(intake.read(table("person_id,competency,rating,rater_id", "p1,craft,5,p8", "p1,craft,2,p9"))
                        .values())
                .containsExactly(again(before.get(0), 5, before.get(0).evidence()), before.get(1));
        assertThat(intake.read(table("person_id,competency,rating,evidence", "p1,craft,4,"))
                        .values())
                .containsExactly(again(before.get(0), 4, Optional.empty()));
    }

    private static CycleRating again(CycleRating said, int value, Optional<String> evidence) {
        return new CycleRating(
                said.cycle(),
                said.person(),
                said.competency(),
                said.rater(),
                Optional.of(value),
                evidence,
                said.managerThen(),
                said.levelThen());
    }

    private static Intake<CycleRating> read(String... rows) {
        var file = HEADER + "\n" + String.join("\n", rows);
        return new RatingsIntake(Samples.CYCLE, Samples.KNOWN, KnownRatings.NONE, Samples.LADDER).read(table(file));
    }
}
