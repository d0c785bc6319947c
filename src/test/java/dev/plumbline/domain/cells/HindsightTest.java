package dev.plumbline.domain.cells;

import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CY;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Story.configured;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import dev.plumbline.testing.Story;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a replay shows: what was seen then, less what is hidden now. */
class HindsightTest {
    private static final int COMMANDS = 120;

    private static Map<CellKey, Value> seen(MemberId member, Story then, Story now) {
        var asking = now.session().member(member).orElseThrow();
        return Hindsight.of(then.session(), now.session(), asking).cells();
    }

    private static Story live(Event... events) {
        return given(new AgendaSet(List.of(ANA, CY)), new SessionStarted(), new ItemOpened(ANA))
                .and(events);
    }

    @Nested
    class When_somebody_is_withheld_since {
        private final Map<CellKey, Value> seen =
                seen(IVO_VOTES, live(), live(new ItemOpened(CY), new MemberRecused(IVO_VOTES, ANA, true)));

        @Test
        @DisplayName("[H6] they are in no cell, not on the agenda and not in focus")
        void they_are_nowhere() {
            assertThat(seen).doesNotContainKeys(CellKey.person(ANA), CellKey.level(ANA), CellKey.review(ANA));
            assertThat(seen)
                    .containsEntry(CellKey.AGENDA, SharedCells.agenda(List.of(CY)))
                    .containsEntry(CellKey.FOCUS, Fields.of("withheld", Value.flag(true)))
                    .containsKey(CellKey.level(CY));
        }

        @Test
        @DisplayName("[H6] they stay hidden though they have left the session")
        void they_stay_hidden_after_they_left() {
            var recused = live(new MemberRecused(IVO_VOTES, ANA, true));
            assertThat(seen(IVO_VOTES, live(), recused.and(new PersonRemoved(ANA))))
                    .isEqualTo(seen);
        }
    }

    @Nested
    class When_the_mode_is_blind_now {
        @Test
        @DisplayName("[H6] proposals shown while it was open are not shown again")
        void proposals_are_not_shown_again() {
            var blind = given(configured(Mode.BLIND, Editing.FACILITATOR, false));
            assertThat(seen(OBSERVER, given(), given()).get(CellKey.level(ANA)))
                    .asString()
                    .contains("proposed", "initial");
            assertThat(seen(OBSERVER, given(), blind).get(CellKey.level(ANA)))
                    .asString()
                    .contains("current")
                    .doesNotContain("proposed", "initial");
        }
    }

    @Nested
    class When_the_screen_shows_less_now {
        private final Story then = live(screen(ScreenNames.SHORT, ScreenDetail.RATINGS));

        private ScreenConfigured screen(ScreenNames names, ScreenDetail detail) {
            return new ScreenConfigured(new ScreenSetting(names, detail, false));
        }

        @Test
        @DisplayName("[H6] ratings are left out as soon as they are off, or somebody else is in focus")
        void ratings_are_left_out() {
            assertThat(kinds(then)).contains(CellKind.RATING);
            assertThat(kinds(then.and(screen(ScreenNames.SHORT, ScreenDetail.OFF))))
                    .doesNotContain(CellKind.RATING);
            assertThat(kinds(then.and(new ItemOpened(CY)))).doesNotContain(CellKind.RATING);
        }

        @Test
        @DisplayName("[H6] ratings that were off are not shown although they are on now")
        void ratings_that_were_off_stay_off() {
            var off = live(screen(ScreenNames.SHORT, ScreenDetail.OFF));
            assertThat(seen(SCREEN, off, then).keySet())
                    .extracting(CellKey::kind)
                    .doesNotContain(CellKind.RATING);
        }

        @Test
        @DisplayName("[H6] people are named as the screen names them now")
        void people_are_named_as_now() {
            var ana = CellKey.of(CellKind.PERSON, "q7");
            assertThat(seen(SCREEN, then, then).get(ana)).asString().contains("Ana");
            assertThat(seen(SCREEN, then, then.and(screen(ScreenNames.ALIAS, ScreenDetail.RATINGS)))
                            .get(ana))
                    .asString()
                    .contains("Person Q7")
                    .doesNotContain("Ana");
        }

        private List<CellKind> kinds(Story now) {
            return seen(SCREEN, then, now).keySet().stream().map(CellKey::kind).toList();
        }
    }

    @Seeded(fresh = 20)
    @DisplayName("[H6] with the rights of today a replay shows what is seen today")
    void a_replay_of_now_is_the_view_of_now(long seed) {
        var session = RandomHistory.of(seed, COMMANDS).last().session();
        for (var member : session.roster().members().values()) {
            assertThat(Hindsight.of(session, session, member).cells())
                    .isEqualTo(View.of(session, member).show(Cells.of(session)));
        }
    }

    @Seeded(fresh = 20)
    @DisplayName("[H6] no replay holds a cell of somebody withheld now")
    void nobody_withheld_is_in_a_replay(long seed) {
        var history = RandomHistory.of(seed, COMMANDS);
        var now = history.last().session();
        for (var then : history.states()) {
            for (var member : now.roster().members().values()) {
                var cells = Hindsight.of(then.session(), now, member).cells();
                for (var person : now.roster().withheld(member)) {
                    assertThat(cells.keySet())
                            .noneMatch(
                                    key -> key.person().filter(person::equals).isPresent());
                    assertThat(String.valueOf(cells.get(CellKey.AGENDA))).doesNotContain(person.value());
                    assertThat(String.valueOf(cells.get(CellKey.FOCUS))).doesNotContain(person.value());
                }
            }
        }
    }
}
