package dev.plumbline.domain.cells;

import static dev.plumbline.domain.cells.Sight.assertLine;
import static dev.plumbline.testing.Cast.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.SampleFramework;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The rows of PROTOCOL §6 about a person, Ana. The columns are the facilitator in the chair, a stand-in, Ana's manager,
 * another manager of the committee, the observer, and the room screen.
 */
class WhoSeesPeopleTest {
    @ParameterizedTest
    @CsvSource({
        "open preparing,   all all all all all level+name+track",
        "open live,        all all all all all level+name+track",
        "blind preparing,  all all all all all level+name+track",
        "blind closed,     all all all all all level+name+track",
    })
    void person(String situation, String columns) {
        assertLine(situation, CellKey.person(ANA), columns);
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing,   all all all none all none",
        "open live,        all all all all  all none",
        "blind preparing,  all all all none all none",
        "blind live,       all all all all  all none",
        "blind voting,     all all all all  all none",
        "'open voting, ratings on screen', all all all all all all",
        "'open voting, nothing on screen', all all all all all none",
        "open other in focus, all all all all all none",
        "open closed,      all all all all  all none",
    })
    void rating(String situation, String columns) {
        assertLine(situation, CellKey.rating(ANA, SampleFramework.CRAFT), columns);
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing,   all all all current all     current",
        "open live,        all all all all     all     all",
        "open voting,      all all all all     all     all",
        "open closed,      all all all all     all     all",
        "blind preparing,  all all all current current current",
        "blind live,       all all all current current current",
        "blind voting,     all all all current current current",
        "blind revealed,   all all all all     all     all",
        "blind other in focus, all all all all all     all",
        "blind closed,     all all all all     all     all",
    })
    void level(String situation, String columns) {
        assertLine(situation, CellKey.level(ANA), columns);
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing,   all all all all all all",
        "blind live,       all all all all all all",
        "open closed,      all all all all all all",
    })
    void review(String situation, String columns) {
        assertLine(situation, CellKey.review(ANA), columns);
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing,   all all all none all none",
        "open live,        all all all all  all none",
        "blind preparing,  all all all none all none",
        "blind voting,     all all all all  all none",
    })
    void criterion(String situation, String columns) {
        assertLine(situation, CellKey.criterion(ANA, SampleFramework.SCOPE), columns);
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing,   all all all all cast+of+revealed+round cast+of+revealed+round",
        "blind voting,     all all all all cast+of+revealed+round cast+of+revealed+round",
        "open revealed,    all all all all cast+levels+of+revealed+round cast+levels+of+revealed+round",
    })
    void votes(String situation, String columns) {
        assertLine(situation, CellKey.votes(ANA), columns);
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing,   none none all none none none",
        "open voting,      none none all none none none",
        "blind voting,     none none all none none none",
        "open revealed,    all  all  all all  all  none",
        "blind revealed,   all  all  all all  all  none",
        "blind closed,     all  all  all all  all  none",
    })
    void vote(String situation, String columns) {
        assertLine(situation, CellKey.vote(ANA, Cast.NOOR_VOTES), columns);
    }

    @Test
    void a_decision_reaches_all_and_the_screen_without_words() {
        var decided = new DecisionRecorded(ANA, Outcome.STAY, SampleFramework.IC4, Optional.of("why"), List.of());
        var story = Sight.situation("open revealed").and(decided);
        for (var member : Sight.columns()) {
            assertThat(Sight.of(story, member).of(CellKey.decision(ANA), member))
                    .isEqualTo(member.equals(Cast.SCREEN) ? "level+outcome" : "all");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "open preparing, SHARED,      all all all  none all  none",
        "open live,      SHARED,      all all all  all  all  none",
        "open preparing, FACILITATOR, all all none none none none",
        "blind revealed, FACILITATOR, all all none none none none",
    })
    void note(String situation, NoteKind kind, String columns) {
        var story = Sight.situation(situation).and(new NoteSet(ANA, kind, "a word"));
        var expected = columns.strip().split("\\s+", -1);
        for (int i = 0; i < expected.length; i++) {
            var member = Sight.columns().get(i);
            assertThat(Sight.of(story, member).of(CellKey.note(ANA, kind), member))
                    .as("%s %s", situation, member)
                    .isEqualTo(expected[i]);
        }
    }
}
