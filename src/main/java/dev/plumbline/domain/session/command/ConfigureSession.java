package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.CharterField;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.SessionConfigured;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Changes the settings that are given: {@code session.configure}. */
public record ConfigureSession(
        MemberId by,
        Optional<String> title,
        Optional<Mode> mode,
        Optional<Editing> editing,
        Optional<Boolean> facilitatorVotes)
        implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.SESSION);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof SessionConfigured configured
                && with(configured.charter()).equals(configured.charter())
                && (configured.given().isEmpty() || configured.given().equals(given()));
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (!session.isOpen()) return Refusals.closed();
        var next = with(session.charter());
        if (next.mode() != session.charter().mode() && !session.is(State.PREPARING)) {
            return Ruling.reject(Rejection.WRONG_STATE, "The mode can change only before the meeting starts.");
        }
        return Ruling.accept(new SessionConfigured(next, given()));
    }

    private List<CharterField> given() {
        return Stream.of(
                        title.map(text -> CharterField.TITLE),
                        mode.map(word -> CharterField.MODE),
                        editing.map(word -> CharterField.EDITING),
                        facilitatorVotes.map(flag -> CharterField.FACILITATOR_VOTES))
                .flatMap(Optional::stream)
                .toList();
    }

    private Charter with(Charter now) {
        return new Charter(
                title.orElse(now.title()),
                mode.orElse(now.mode()),
                editing.orElse(now.editing()),
                facilitatorVotes.orElse(now.facilitatorVotes()),
                now.cycle(),
                now.approvedBy());
    }
}
