package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.LEVEL_MISSING;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.LENA;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Story.configured;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.Cast;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What must be there before the meeting begins. */
class StartSessionTest {
    private static final StartSession START = new StartSession(CHAIR);

    private static PersonAdded withoutLevel() {
        var full = Cast.people().getLast();
        var bare = new Dossier(
                full.profile(),
                full.manager(),
                Optional.empty(),
                Optional.empty(),
                full.ratings(),
                full.attestations());
        return new PersonAdded(bare);
    }

    @Test
    void it_begins_once() {
        given().when(START).then(new SessionStarted());
        given(new SessionStarted()).when(START).thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R8] it rests on the session as the facilitator saw it, and so does its end")
    void it_needs_a_base() {
        var settled = given(configured(Mode.BLIND, Editing.FACILITATOR, false));
        var before = OptionalLong.of(settled.ledger().seq() - 1);
        settled.when(START, OptionalLong.empty(), false).thenRejected(INVALID);
        settled.when(START, before, false).thenConflict();
        settled.when(START, before, true).thenForced(new SessionStarted());
        given(new SessionStarted())
                .when(new CloseSession(CHAIR), OptionalLong.empty(), false)
                .thenRejected(INVALID);
    }

    @Test
    void only_the_chair_begins_it() {
        given().when(new StartSession(STAND_IN)).thenRejected(FORBIDDEN);
        given().when(new StartSession(NOOR_VOTES)).thenRejected(FORBIDDEN);
    }

    @Test
    @DisplayName("[UX L3] start is refused while a person lacks a current level, naming them")
    void a_person_without_a_level_is_named() {
        var refused = given(new PersonRemoved(LENA), withoutLevel()).when(START);
        refused.thenRejected(LEVEL_MISSING);
        assertThat(refused.sentence()).contains("Lena Ortiz", "import");
    }

    @Test
    void who_is_withheld_is_not_named() {
        var recused = new MemberRecused(CHAIR, LENA, true);
        var refused = given(new PersonRemoved(LENA), withoutLevel(), recused).when(START);
        refused.thenRejected(LEVEL_MISSING);
        assertThat(refused.sentence()).doesNotContain("Lena");
    }
}
