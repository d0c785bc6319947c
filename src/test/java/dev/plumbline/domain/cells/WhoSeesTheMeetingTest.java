package dev.plumbline.domain.cells;

import static dev.plumbline.domain.cells.Sight.assertLine;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of PROTOCOL §6 about the meeting and its members, and what is left where people are withheld. */
class WhoSeesTheMeetingTest {
    @ParameterizedTest
    @ValueSource(strings = {"open preparing", "blind preparing", "open voting", "blind revealed", "open closed"})
    void everybody_sees_where_the_meeting_stands(String situation) {
        for (var key : List.of(CellKey.SESSION, CellKey.AGENDA, CellKey.DRIFT_OPEN, CellKey.SCREEN, CellKey.CHAIR)) {
            assertLine(situation, key, "all all all all all all");
        }
    }

    @ParameterizedTest
    @CsvSource({"open voting, all all all all all all", "open live, none none none none none none"})
    void focus(String situation, String columns) {
        assertLine(situation, CellKey.FOCUS, columns);
    }

    @ParameterizedTest
    @ValueSource(strings = {"open preparing", "blind revealed"})
    void members_and_managers(String situation) {
        assertLine(situation, CellKey.member(Cast.NOOR_VOTES), "all all all all all role");
        assertLine(situation, CellKey.member(Cast.OBSERVER), "all all all all all role");
        assertLine(situation, CellKey.manager(Cast.NOOR), "all all all all all none");
        assertLine(situation, CellKey.recusal(Cast.LENA, Cast.LENA_VOTES), "all all none none all none");
        assertLine(situation, CellKey.recusal(Cast.MAX, Cast.LENA_VOTES), "all all none none all none");
    }

    @Nested
    class When_people_are_withheld {
        private final Story story = Story.given(
                new SessionStarted(),
                new AgendaSet(List.of(Cast.MAX, Cast.ANA, Cast.CY, Cast.LENA)),
                new MemberRecused(Cast.LENA_VOTES, Cast.CY, true));

        @Test
        void no_cell_about_them_is_left_whatever_the_reason() {
            var sight = Sight.of(story, Cast.LENA_VOTES);
            assertThat(sight.shown().keySet())
                    .noneMatch(key -> key.person()
                            .filter(List.of(Cast.LENA, Cast.MAX, Cast.CY)::contains)
                            .isPresent());
            assertThat(sight.shown()).containsKey(CellKey.person(Cast.ANA));
        }

        @Test
        void they_are_gone_from_the_agenda_of_this_member_only() {
            assertThat(Sight.of(story, Cast.LENA_VOTES).value(CellKey.AGENDA))
                    .contains(SharedCells.agenda(List.of(Cast.ANA)));
            assertThat(Sight.of(story, Cast.NOOR_VOTES).value(CellKey.AGENDA))
                    .contains(SharedCells.agenda(List.of(Cast.MAX, Cast.ANA, Cast.CY, Cast.LENA)));
        }

        @Test
        void the_focus_says_only_that_it_is_withheld() {
            var opened = story.and(new ItemOpened(Cast.CY));
            assertThat(Sight.of(opened, Cast.LENA_VOTES).value(CellKey.FOCUS))
                    .contains(Fields.of("withheld", Value.flag(true)));
            assertThat(Sight.of(opened, Cast.IVO_VOTES).of(CellKey.FOCUS, Cast.IVO_VOTES))
                    .isEqualTo("all");
        }

        @Test
        void managers_and_members_keep_their_cells() {
            assertThat(Sight.of(story, Cast.LENA_VOTES).shown())
                    .containsKey(CellKey.manager(Cast.MAX))
                    .containsKey(CellKey.member(Cast.LENA_VOTES));
        }

        @Test
        void a_facilitator_and_an_observer_can_be_recused_too() {
            var recused = story.and(
                    new MemberRecused(Cast.CHAIR, Cast.ANA, true), new MemberRecused(Cast.OBSERVER, Cast.ANA, true));
            for (var member : List.of(Cast.CHAIR, Cast.OBSERVER)) {
                var sight = Sight.of(recused, member);
                assertThat(sight.shown())
                        .doesNotContainKey(CellKey.person(Cast.ANA))
                        .doesNotContainKey(CellKey.recusal(Cast.ANA, member))
                        .containsKey(CellKey.recusal(Cast.CY, Cast.LENA_VOTES));
            }
        }

        @Test
        void a_lifted_recusal_brings_everything_back() {
            var lifted = story.and(new MemberRecused(Cast.LENA_VOTES, Cast.CY, false));
            assertThat(Sight.of(lifted, Cast.LENA_VOTES).shown()).containsKey(CellKey.person(Cast.CY));
        }
    }
}
