package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.BEN;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a person leaves a session. */
class RemovePersonTest {
    @Test
    void it_works_while_preparing_and_live() {
        given().when(new RemovePerson(CHAIR, ANA)).then(new PersonRemoved(ANA));
        given(new SessionStarted()).when(new RemovePerson(CHAIR, ANA)).then(new PersonRemoved(ANA));
        given(new SessionStarted(), new SessionClosed())
                .when(new RemovePerson(CHAIR, ANA))
                .thenRejected(WRONG_STATE);
    }

    @Test
    void only_the_chair_and_only_who_is_there() {
        given().when(new RemovePerson(STAND_IN, ANA)).thenRejected(FORBIDDEN);
        given().when(new RemovePerson(CHAIR, NOBODY)).thenRejected(UNKNOWN_TARGET);
        given(new MemberRecused(CHAIR, ANA, true))
                .when(new RemovePerson(CHAIR, ANA))
                .thenRejected(UNKNOWN_TARGET);
    }

    @Test
    @DisplayName("[R7] the person makes it the same command")
    void the_same_command_again() {
        assertThat(new RemovePerson(CHAIR, ANA).made(new PersonRemoved(ANA))).isTrue();
        assertThat(new RemovePerson(CHAIR, ANA).made(new PersonRemoved(BEN))).isFalse();
    }
}
