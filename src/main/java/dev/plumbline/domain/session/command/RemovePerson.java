package dev.plumbline.domain.session.command;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.PersonRemoved;
import java.util.List;

/** Takes a person out of the session: {@code person.remove}. */
public record RemovePerson(MemberId by, PersonId person) implements Command {
    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.person(person));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof PersonRemoved removed && removed.person().equals(person);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (session.person(person).isEmpty()) return Refusals.unknownPerson(person);
        if (!session.isActing(by)) return Refusals.notFacilitator();
        return session.isOpen() ? Ruling.accept(new PersonRemoved(person)) : Refusals.closed();
    }
}
