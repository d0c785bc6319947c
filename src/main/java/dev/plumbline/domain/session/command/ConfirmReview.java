package dev.plumbline.domain.session.command;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ReviewConfirmed;
import java.util.List;
import java.util.Optional;

/** Says that the committee looked at a person and keeps what stands: {@code review.confirm}. */
public record ConfirmReview(MemberId by, PersonId person) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.review(person));
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.review(person));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof ReviewConfirmed confirmed && confirmed.person().equals(person);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (session.person(person).isEmpty()) return Refusals.unknownPerson(person);
        if (!session.isActing(by)) return Refusals.notFacilitator();
        return session.is(State.LIVE) ? Ruling.accept(new ReviewConfirmed(person)) : Refusals.notLive();
    }
}
