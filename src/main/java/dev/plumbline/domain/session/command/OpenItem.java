package dev.plumbline.domain.session.command;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import java.util.List;
import java.util.Optional;

/** Turns the room to a person: {@code item.open}. */
public record OpenItem(MemberId by, PersonId person) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.FOCUS);
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.person(person));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof ItemOpened opened && opened.person().equals(person);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (session.person(person).isEmpty()) return Refusals.unknownPerson(person);
        if (!session.isActing(by)) return Refusals.notFacilitator();
        return session.is(State.LIVE) ? Ruling.accept(new ItemOpened(person)) : Refusals.notLive();
    }
}
