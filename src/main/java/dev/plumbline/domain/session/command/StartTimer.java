package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.TimerStarted;
import java.time.Instant;
import java.util.Optional;

/** Starts the timer anew: {@code timer.start}. {@code now} is the room's clock. */
public record StartTimer(MemberId by, int seconds, Instant now) implements Command {
    private static final int LONGEST = 24 * 60 * 60;

    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.TIMER);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof TimerStarted started && started.seconds() == seconds;
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (!session.is(State.LIVE)) return Refusals.notLive();
        return seconds >= 1 && seconds <= LONGEST
                ? Ruling.accept(new TimerStarted(seconds, now.plusSeconds(seconds)))
                : Ruling.reject(Rejection.INVALID, "A timer runs between 1 second and 24 hours.");
    }
}
