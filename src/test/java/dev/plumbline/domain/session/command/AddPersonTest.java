package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.ALREADY_THERE;
import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.BEN;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.CY;
import static dev.plumbline.testing.Cast.LENA;
import static dev.plumbline.testing.Cast.MAX;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.SampleFramework;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a person comes into a session. */
class AddPersonTest {
    private static final Dossier LATE = Cast.person(NOBODY, "Late Comer", "z1", NOOR, "Noor Haddad");
    private static final AddPerson ADD = new AddPerson(CHAIR, NOBODY, Optional.of(LATE));

    @Test
    void it_works_while_preparing_and_live() {
        given().when(ADD).then(new PersonAdded(LATE));
        given(new SessionStarted()).when(ADD).then(new PersonAdded(LATE));
        given(new SessionStarted(), new SessionClosed()).when(ADD).thenRejected(WRONG_STATE);
    }

    @Test
    void the_organisation_must_know_them() {
        given().when(new AddPerson(CHAIR, NOBODY, Optional.empty())).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void nobody_comes_twice() {
        given().when(new AddPerson(CHAIR, ANA, Optional.of(Cast.people().getFirst())))
                .thenRejected(ALREADY_THERE);
    }

    @Test
    @DisplayName("[R13] a session asks for 30 competencies at most")
    void a_session_asks_for_thirty_competencies_at_most() {
        assertThat(onLadderOf(30)).isInstanceOf(Ruling.Accepted.class);
        assertThat(onLadderOf(31))
                .isInstanceOfSatisfying(
                        Ruling.Rejected.class,
                        refused -> assertThat(refused.why()).isEqualTo(Rejection.TOO_MANY));
    }

    private static Ruling onLadderOf(int competencies) {
        var session = given(new PersonRemoved(ANA), new PersonRemoved(BEN), new PersonRemoved(CY))
                .and(new PersonRemoved(MAX), new PersonRemoved(LENA))
                .session();
        var wide = SampleFramework.wide(competencies);
        return ADD.decideOn(new Session(session.id(), wide, session.charter(), session.roster(), session.meeting()));
    }

    @Test
    void only_the_chair_brings_people() {
        given().when(new AddPerson(STAND_IN, NOBODY, Optional.of(LATE))).thenRejected(FORBIDDEN);
        given().when(new AddPerson(NOOR_VOTES, NOBODY, Optional.of(LATE))).thenRejected(FORBIDDEN);
    }

    @Test
    void nobody_learns_by_adding_whether_they_are_there_themselves() {
        var self = new Member(CHAIR, "Tara", Role.FACILITATOR, Optional.of(ANA), Optional.of(NOBODY));
        var chair = given(new MemberAdded(self));
        chair.when(new AddPerson(CHAIR, ANA, Optional.of(Cast.people().getFirst())))
                .thenRejected(UNKNOWN_TARGET);
        chair.when(ADD).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    @DisplayName("[R7] the person makes it the same command")
    void the_same_command_again() {
        assertThat(ADD.made(new PersonAdded(LATE))).isTrue();
        assertThat(ADD.made(new PersonAdded(Cast.people().getFirst()))).isFalse();
    }
}
