package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Focus;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** The item in focus moved to another phase; the vote phase opens the person's ballot. */
public record PhaseSet(Phase phase) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var item = session.meeting().focus().orElseThrow();
        var focus = new Focus(item.person(), phase, stamp.at());
        var next = session.withMeeting(session.meeting().withFocus(Optional.of(focus)));
        return phase == Phase.VOTE
                ? next.with(
                        item.person(),
                        subject -> subject.withBallot(subject.ballot().open()))
                : next;
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.FOCUS);
    }
}
