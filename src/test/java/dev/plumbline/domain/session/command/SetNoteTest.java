package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who writes which note. */
class SetNoteTest {
    private static SetNote by(MemberId member, NoteKind kind) {
        return new SetNote(member, ANA, kind, "ask again");
    }

    private static NoteSet set(NoteKind kind) {
        return new NoteSet(ANA, kind, "ask again");
    }

    @Test
    void the_facilitator_writes_both() {
        given().when(by(CHAIR, NoteKind.SHARED)).then(set(NoteKind.SHARED));
        given().when(by(CHAIR, NoteKind.FACILITATOR)).then(set(NoteKind.FACILITATOR));
    }

    @Test
    void the_committee_writes_shared_ones_where_it_sees_them() {
        given().when(by(NOOR_VOTES, NoteKind.SHARED)).then(set(NoteKind.SHARED));
        given().when(by(IVO_VOTES, NoteKind.SHARED)).thenRejected(UNKNOWN_TARGET);
        given(new SessionStarted()).when(by(IVO_VOTES, NoteKind.SHARED)).then(set(NoteKind.SHARED));
        given(new SessionStarted()).when(by(NOOR_VOTES, NoteKind.FACILITATOR)).thenRejected(UNKNOWN_TARGET);
    }

    @Test
    void stand_in_observer_and_screen_write_none() {
        given().when(by(STAND_IN, NoteKind.SHARED)).thenRejected(FORBIDDEN);
        given().when(by(OBSERVER, NoteKind.SHARED)).thenRejected(FORBIDDEN);
        given().when(by(SCREEN, NoteKind.SHARED)).thenRejected(FORBIDDEN);
    }

    @Test
    void a_note_has_at_most_four_thousand_characters() {
        given().when(new SetNote(CHAIR, ANA, NoteKind.SHARED, "x".repeat(4_001)))
                .thenRejected(INVALID);
        given().when(new SetNote(CHAIR, ANA, NoteKind.SHARED, "x".repeat(4_000)))
                .then(new NoteSet(ANA, NoteKind.SHARED, "x".repeat(4_000)));
    }

    @Test
    void an_unknown_person_and_a_closed_session_are_refused() {
        given().when(new SetNote(CHAIR, NOBODY, NoteKind.SHARED, "x")).thenRejected(UNKNOWN_TARGET);
        given(new SessionStarted(), new SessionClosed())
                .when(by(CHAIR, NoteKind.SHARED))
                .thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R7] target and value make it the same command")
    void the_same_command_again() {
        assertThat(by(CHAIR, NoteKind.SHARED).made(set(NoteKind.SHARED))).isTrue();
        assertThat(by(CHAIR, NoteKind.SHARED).made(set(NoteKind.FACILITATOR))).isFalse();
        assertThat(by(CHAIR, NoteKind.SHARED).made(new NoteSet(ANA, NoteKind.SHARED, "other")))
                .isFalse();
    }
}
