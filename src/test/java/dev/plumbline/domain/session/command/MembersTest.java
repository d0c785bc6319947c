package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.ALREADY_THERE;
import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.NOOR;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Cast.STRANGER;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.MemberRemoved;
import dev.plumbline.testing.Cast;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How members come and go. */
class MembersTest {
    private static final Member LATE = Cast.guest(STRANGER, "Late Comer", Role.COMMITTEE);
    private static final Member NOOR_AGAIN =
            new Member(STRANGER, "Noor", Role.OBSERVER, Optional.of(NOOR), Optional.empty());

    @Test
    void the_chair_adds_members() {
        given().when(new AddMember(CHAIR, LATE)).then(new MemberAdded(LATE));
        given().when(new AddMember(STAND_IN, LATE)).thenRejected(FORBIDDEN);
        given().when(new AddMember(NOOR_VOTES, LATE)).thenRejected(FORBIDDEN);
    }

    @Test
    void a_person_is_a_member_once() {
        given().when(new AddMember(CHAIR, NOOR_AGAIN)).thenRejected(ALREADY_THERE);
    }

    @Test
    void the_chair_removes_members_but_not_itself() {
        given().when(new RemoveMember(CHAIR, NOOR_VOTES)).then(new MemberRemoved(NOOR_VOTES));
        given().when(new RemoveMember(CHAIR, CHAIR)).thenRejected(INVALID);
        given().when(new RemoveMember(CHAIR, STRANGER)).thenRejected(UNKNOWN_TARGET);
        given().when(new RemoveMember(STAND_IN, NOOR_VOTES)).thenRejected(FORBIDDEN);
    }

    @Test
    @DisplayName("[R7] whoever gets the fresh id, the value makes it the same command")
    void the_same_commands_again() {
        assertThat(new AddMember(CHAIR, LATE).made(new MemberAdded(Cast.guest(SCREEN, "Late Comer", Role.COMMITTEE))))
                .isTrue();
        assertThat(new AddMember(CHAIR, LATE).made(new MemberAdded(Cast.guest(STRANGER, "Other", Role.COMMITTEE))))
                .isFalse();
        assertThat(new AddMember(CHAIR, LATE).made(new MemberAdded(Cast.guest(STRANGER, "Late Comer", Role.OBSERVER))))
                .isFalse();
        assertThat(new RemoveMember(CHAIR, SCREEN).made(new MemberRemoved(SCREEN)))
                .isTrue();
        assertThat(new RemoveMember(CHAIR, SCREEN).made(new MemberRemoved(OBSERVER)))
                .isFalse();
    }
}
