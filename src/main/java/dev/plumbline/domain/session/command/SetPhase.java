package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Focus;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.PhaseSet;
import java.util.Optional;

/** Moves the item in focus to another phase: {@code phase.set}. */
public record SetPhase(MemberId by, Phase phase) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.FOCUS);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof PhaseSet set && set.phase() == phase;
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (!session.is(State.LIVE)) return Refusals.notLive();
        var subject = session.meeting().focus().map(Focus::person).flatMap(session::person);
        if (subject.isEmpty()) return Ruling.reject(Rejection.WRONG_PHASE, "Open an item first.");
        if (!session.isThereFor(by, subject.get().id())) return Refusals.notFacilitator();
        if (needsReveal() && !session.isRevealed(subject.get())) {
            return Ruling.reject(
                    Rejection.WRONG_PHASE, "In a blind session reveal the votes before discussing or deciding.");
        }
        return Ruling.accept(new PhaseSet(phase));
    }

    private boolean needsReveal() {
        return phase == Phase.DISCUSS || phase == Phase.DECIDE;
    }
}
