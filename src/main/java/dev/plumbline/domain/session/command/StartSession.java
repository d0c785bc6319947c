package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.SessionStarted;
import java.util.Optional;
import java.util.stream.Collectors;

/** Begins the meeting: {@code session.start}. */
public record StartSession(MemberId by) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.SESSION);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof SessionStarted;
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (!session.is(State.PREPARING)) {
            return Ruling.reject(Rejection.WRONG_STATE, "The session has been started already.");
        }
        var without = whoHasNoLevel(session);
        return without.isEmpty()
                ? Ruling.accept(new SessionStarted())
                : Ruling.reject(
                        Rejection.LEVEL_MISSING,
                        "These people have no current level; import it with the people file (level_id): " + without
                                + ".");
    }

    private String whoHasNoLevel(Session session) {
        return session.roster().people().values().stream()
                .filter(subject -> subject.levels().current().isEmpty())
                .map(subject ->
                        session.isThereFor(by, subject.id()) ? subject.profile().name() : "somebody withheld from you")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
