package dev.plumbline.domain.cells;

import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.CY;
import static dev.plumbline.testing.Cast.MAX;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.MemberRecused;
import dev.plumbline.domain.session.event.MemberUpdated;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.PersonRemoved;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which bodies the log shows to whom. */
class EventVisibilityTest {
    private static final int COMMANDS = 120;

    private static EventVisibility forChair(Session session) {
        return EventVisibility.of(session, session.member(CHAIR).orElseThrow());
    }

    @Test
    @DisplayName("[H6] an item opened on somebody withheld is not told")
    void an_item_of_somebody_withheld_is_not_told() {
        var log = forChair(
                given(new SessionStarted(), new MemberRecused(CHAIR, ANA, true)).session());
        assertThat(log.shows(new ItemOpened(ANA))).isFalse();
        assertThat(log.shows(new ItemOpened(CY))).isTrue();
    }

    @Test
    @DisplayName("[H6] somebody withheld stays hidden after they left the session")
    void nor_after_they_left() {
        var left = given(new MemberRecused(CHAIR, ANA, true), new PersonRemoved(ANA));
        assertThat(forChair(left.session()).shows(new ItemOpened(ANA))).isFalse();
        assertThat(forChair(left.session()).shows(new PersonRemoved(ANA))).isFalse();
    }

    @Test
    @DisplayName("[H6] whom a member reports to is not told to who may not know of that person")
    void the_manager_of_a_member_is_not_told() {
        var log = forChair(given(new MemberRecused(CHAIR, MAX, true)).session());
        var members = Cast.members().stream().map(MemberAdded::new).filter(log::shows);
        assertThat(members).extracting(added -> added.member().id()).doesNotContain(Cast.LENA_VOTES);
        assertThat(log.shows(new MemberUpdated(Cast.IVO_VOTES, "Ivo", Optional.of(MAX))))
                .isFalse();
        assertThat(log.shows(new MemberUpdated(Cast.IVO_VOTES, "Ivo", Optional.of(CY))))
                .isTrue();
    }

    @Seeded(fresh = 40)
    @DisplayName("[H6] no event shown to a member names somebody withheld from them")
    void no_event_names_somebody_withheld(long seed) {
        var history = RandomHistory.of(seed, COMMANDS);
        var session = history.last().session();
        for (var member : session.roster().members().values()) {
            var view = EventVisibility.of(session, member);
            var withheld = session.roster().withheld(member);
            for (var recorded : history.log()) {
                if (!view.shows(recorded.event())) continue;
                for (var person : withheld) {
                    assertThat(told(recorded.event())).doesNotContain(person.value());
                }
            }
        }
    }

    /** Managers and members keep their cells, reports name their manager, and free text is what people write. */
    private static String told(Event event) {
        return switch (event) {
            case PersonAdded added -> added.dossier().profile().id().value();
            case MemberAdded added -> added.member().manager().toString();
            case MemberUpdated updated -> updated.manager().toString();
            case NoteSet set -> set.person().value();
            default -> event.toString();
        };
    }
}
