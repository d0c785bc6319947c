package dev.plumbline.domain.session.command;

import static dev.plumbline.domain.session.command.Rejection.FORBIDDEN;
import static dev.plumbline.domain.session.command.Rejection.INVALID;
import static dev.plumbline.domain.session.command.Rejection.UNKNOWN_TARGET;
import static dev.plumbline.domain.session.command.Rejection.WRONG_STATE;
import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.NOBODY;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.Cast.OBSERVER;
import static dev.plumbline.testing.Cast.SCREEN;
import static dev.plumbline.testing.Cast.STAND_IN;
import static dev.plumbline.testing.Cast.STRANGER;
import static dev.plumbline.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.event.DriftOpened;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.ReviewConfirmed;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.domain.session.event.SessionClosed;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.domain.session.event.TimerStarted;
import dev.plumbline.domain.session.event.TimerStopped;
import dev.plumbline.testing.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The ops of the facilitator in the chair that have no rule besides who and when. */
class ChairOnlyTest {
    private static final DriftOpen DRIFT = new DriftOpen(true, DriftOnScreen.NAMES);
    private static final ScreenSetting SHOWN = new ScreenSetting(ScreenNames.INITIALS, ScreenDetail.RATINGS, true);

    private static Stream<Command> by(MemberId member) {
        return Stream.of(
                new OpenItem(member, ANA),
                new ConfirmReview(member, ANA),
                new StopTimer(member),
                new StartTimer(member, 90, Story.BEGINNING),
                new CloseSession(member),
                new OpenDrift(member, DRIFT),
                new ConfigureScreen(member, SHOWN));
    }

    private static Stream<Command> whileLive() {
        return by(CHAIR).limit(5);
    }

    private static Stream<Command> whileOpen() {
        return by(CHAIR).skip(5);
    }

    private static Stream<Command> byOthers() {
        return Stream.of(STAND_IN, NOOR_VOTES, OBSERVER, SCREEN, STRANGER).flatMap(ChairOnlyTest::by);
    }

    @ParameterizedTest
    @MethodSource("byOthers")
    void others_are_refused(Command command) {
        given(new SessionStarted()).when(command).thenRejected(FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("whileLive")
    void some_need_a_live_session(Command command) {
        given().when(command).thenRejected(WRONG_STATE);
        given(new SessionStarted(), new SessionClosed()).when(command).thenRejected(WRONG_STATE);
    }

    @ParameterizedTest
    @MethodSource("whileOpen")
    void others_need_one_that_is_not_closed(Command command) {
        assertThat(given().when(command).verdict()).isInstanceOf(Judgement.Accepted.class);
        given(new SessionStarted(), new SessionClosed()).when(command).thenRejected(WRONG_STATE);
    }

    @Test
    @DisplayName("[R7] each makes one event, and knows it again")
    void each_makes_one_event_and_knows_it_again() {
        var events = List.<Event>of(
                new ItemOpened(ANA),
                new ReviewConfirmed(ANA),
                new TimerStopped(),
                new TimerStarted(90, Story.BEGINNING.plusSeconds(90)),
                new SessionClosed(),
                new DriftOpened(DRIFT),
                new ScreenConfigured(SHOWN));
        var commands = by(CHAIR).toList();
        for (int i = 0; i < events.size(); i++) {
            given(new SessionStarted()).when(commands.get(i)).then(events.get(i));
            for (int j = 0; j < events.size(); j++) {
                assertThat(commands.get(i).made(events.get(j))).isEqualTo(i == j);
            }
        }
    }

    @Test
    void a_timer_runs_between_a_second_and_a_day() {
        var live = given(new SessionStarted());
        live.when(new StartTimer(CHAIR, 0, Story.BEGINNING)).thenRejected(INVALID);
        live.when(new StartTimer(CHAIR, 86_401, Story.BEGINNING)).thenRejected(INVALID);
    }

    @Test
    void a_person_must_be_there() {
        given(new SessionStarted()).when(new OpenItem(CHAIR, NOBODY)).thenRejected(UNKNOWN_TARGET);
        given(new SessionStarted()).when(new ConfirmReview(CHAIR, NOBODY)).thenRejected(UNKNOWN_TARGET);
    }
}
