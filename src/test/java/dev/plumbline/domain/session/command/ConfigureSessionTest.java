package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.CharterField.EDITING;
import static dev.plumbline.domain.session.CharterField.MODE;
import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Story.configured;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which settings change when. */
class ConfigureSessionTest {
    private static ConfigureSession mode(Mode mode) {
        return new ConfigureSession(CHAIR, Optional.empty(), Optional.of(mode), Optional.empty(), Optional.empty());
    }

    private static ConfigureSession editing(MemberId by) {
        return new ConfigureSession(
                by, Optional.empty(), Optional.empty(), Optional.of(Editing.COMMITTEE), Optional.empty());
    }

    @Test
    void what_is_not_given_stays() {
        given().when(editing(CHAIR)).then(configured(Mode.OPEN, Editing.COMMITTEE, false, EDITING));
        given(new SessionStarted()).when(editing(CHAIR)).then(configured(Mode.OPEN, Editing.COMMITTEE, false, EDITING));
    }

    @Test
    void the_mode_changes_only_before_the_start() {
        given().when(mode(Mode.BLIND)).then(configured(Mode.BLIND, Editing.FACILITATOR, false, MODE));
        given(new SessionStarted()).when(mode(Mode.BLIND)).thenRejected(WRONG_STATE);
        given(new SessionStarted()).when(mode(Mode.OPEN)).then(configured(Mode.OPEN, Editing.FACILITATOR, false, MODE));
    }

    @Test
    void only_the_chair_and_not_after_the_end() {
        given().when(editing(STAND_IN)).thenRejected(FORBIDDEN);
        given(new SessionStarted(), new SessionClosed()).when(editing(CHAIR)).thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R7] the values given, and that no others were, make it the same command")
    void the_same_command_again() {
        assertThat(editing(CHAIR).made(configured(Mode.BLIND, Editing.COMMITTEE, true, EDITING)))
                .isTrue();
        assertThat(editing(CHAIR).made(configured(Mode.BLIND, Editing.FACILITATOR, true, EDITING)))
                .isFalse();
        assertThat(editing(CHAIR).made(configured(Mode.BLIND, Editing.COMMITTEE, true, MODE, EDITING)))
                .isFalse();
    }

    @Test
    @DisplayName("[R7] where an older log does not say what was given, the values alone do")
    void the_same_command_again_in_an_older_log() {
        assertThat(editing(CHAIR).made(configured(Mode.BLIND, Editing.COMMITTEE, true)))
                .isTrue();
        assertThat(editing(CHAIR).made(configured(Mode.BLIND, Editing.FACILITATOR, true)))
                .isFalse();
    }
}
