package dev.plumbline.intake.framework.shape;

import static dev.plumbline.intake.framework.shape.Turning.descriptors;
import static dev.plumbline.intake.framework.shape.Turning.rows;
import static dev.plumbline.intake.framework.shape.Turning.text;
import static dev.plumbline.intake.framework.shape.Turning.turn;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.intake.RowProblem;
import org.junit.jupiter.api.Test;

/** [H2] A grid with a level in each row becomes the long shape, its sections tracks. */
class LevelsAsRowsTest {
    @Test
    void each_cell_is_a_row_with_the_line_of_its_level() {
        assertThat(rows("Track,Level,Titles,Craft,Care", "Eng,L1,Maker,a,b", "Eng,L2,,c,", "Ops,L1,Runner,,d"))
                .containsExactly(
                        "2 competency=Craft descriptor=a level_id=L1 level_order=1 level_title=Maker track=Eng",
                        "2 competency=Care descriptor=b level_id=L1 level_order=1 level_title=Maker track=Eng",
                        "3 competency=Craft descriptor=c level_id=L2 level_order=2 track=Eng",
                        "3 competency=Care level_id=L2 level_order=2 track=Eng",
                        "4 competency=Care descriptor=d level_id=L1 level_order=1 level_title=Runner track=Ops");
    }

    @Test
    void two_header_rows_are_areas_over_competencies() {
        assertThat(rows(",Technical,,People", "Level,Craft,Tools,Care", "L1,a,b,c", "L2,d,e,f"))
                .first()
                .asString()
                .isEqualTo("3 area=Technical competency=Craft descriptor=a level_id=L1 level_order=1");
    }

    @Test
    void areas_may_stand_over_a_header_with_merged_tracks() {
        assertThat(rows(
                        ",,Technical,,People,",
                        "Track,Level,Coding,Design,Mentoring,Hiring",
                        "Backend,Junior,a,b,c,d",
                        ",Mid,e,f,g,h",
                        "Web,Junior,i,j,k,l",
                        ",Mid,m,n,o,p"))
                .hasSize(16)
                .contains(
                        "3 area=Technical competency=Coding descriptor=a level_order=1 level_title=Junior"
                                + " track=Backend",
                        "6 area=People competency=Hiring descriptor=p level_order=2 level_title=Mid track=Web");
    }

    @Test
    void rows_with_a_label_alone_are_tracks() {
        var turned = turn(
                Wishes.NONE, "Level,Coding,Talking", "Backend,,", "L1,a,b", "L2,c,d", "Design,,", "L1,e,f", "L2,g,h");

        assertThat(turned.problems()).isEmpty();
        assertThat(text(turned))
                .contains("3 competency=Coding descriptor=a level_id=L1 level_order=1 track=Backend")
                .contains("7 competency=Talking descriptor=h level_id=L2 level_order=2 track=Design");
        assertThat(turned.sheet().lost()).anyMatch(sentence -> sentence.contains("read as the tracks"));
    }

    @Test
    void a_level_that_comes_again_is_a_problem() {
        var turned = turn(Wishes.NONE, ",Coding,Talking", "L1,a,b", "L2,c,d", "L1,e,f", "L2,g,h");

        assertThat(descriptors(turned)).containsExactly("a", "b", "c", "d");
        assertThat(turned.problems()).extracting(RowProblem::row).containsExactly(4, 5);
    }

    @Test
    void a_note_below_the_levels_is_no_level_and_named() {
        var turned = turn(Wishes.NONE, ",Craft,Care", "L1,a,b", "L2,c,d", "Last changed by the people team,,");

        assertThat(descriptors(turned)).containsExactly("a", "b", "c", "d");
        assertThat(turned.sheet().lost())
                .anyMatch(sentence -> sentence.startsWith("row 4: it was not read as a level"));
    }

    @Test
    void numbers_that_fall_say_that_the_highest_stands_first() {
        var turned = turn(Wishes.NONE, ",Craft", "L3,c", "L2,b", "L1,a");

        assertThat(text(turned)).first().asString().contains("level_id=L3 level_order=3");
        assertThat(turned.sheet().lost()).anyMatch(sentence -> sentence.contains("lowest first: L1, L2, L3"));
    }

    @Test
    void a_stated_direction_counts_before_the_numbers() {
        assertThat(text(turn(Wishes.NONE.withOrder("ascending"), ",Craft", "P3,c", "P2,b")))
                .first()
                .asString()
                .contains("level_id=P3 level_order=1");
        assertThat(text(turn(Wishes.NONE.withOrder("descending"), ",Craft", "Senior,c", "Junior,b")))
                .first()
                .asString()
                .contains("level_order=2 level_title=Senior");
    }

    @Test
    void merged_levels_and_tracks_are_filled_and_told() {
        var turned = turn(Wishes.NONE, "Track,Level,Craft", "Eng,L1,a", ",,b", ",L2,c", ",,d", "Ops,L1,e", ",,f");

        assertThat(text(turned))
                .anyMatch(row -> row.startsWith("3 competency=Craft descriptor=b level_id=L1 level_order=1 track=Eng"));
        assertThat(turned.sheet().lost())
                .filteredOn(sentence -> sentence.contains("merged cells"))
                .hasSize(2);
    }
}
