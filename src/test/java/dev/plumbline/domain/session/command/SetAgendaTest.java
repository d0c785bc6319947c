package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.CY;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an agenda may hold. */
class SetAgendaTest {
    private static SetAgenda of(PersonId... people) {
        return new SetAgenda(CHAIR, List.of(people));
    }

    @Test
    void people_may_be_missing_and_the_order_is_free() {
        given().when(of(CY, ANA)).then(new AgendaSet(List.of(CY, ANA)));
        given().when(of()).then(new AgendaSet(List.of()));
    }

    @Test
    void nobody_is_on_it_twice_or_unknown() {
        given().when(of(ANA, ANA)).thenRejected(INVALID);
        given().when(of(ANA, NOBODY)).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void a_person_withheld_from_the_chair_is_unknown() {
        given(new MemberRecused(CHAIR, CY, true)).when(of(ANA, CY)).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void only_the_chair_and_not_after_the_end() {
        given().when(new SetAgenda(STAND_IN, List.of(ANA))).thenRejected(FORBIDDEN);
        given(new SessionStarted(), new SessionClosed()).when(of(ANA)).thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R7] the value makes it the same command")
    void the_same_command_again() {
        assertThat(of(CY, ANA).made(new AgendaSet(List.of(CY, ANA)))).isTrue();
        assertThat(of(CY, ANA).made(new AgendaSet(List.of(ANA, CY)))).isFalse();
    }
}
