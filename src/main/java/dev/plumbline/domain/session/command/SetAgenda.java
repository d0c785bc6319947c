package dev.plumbline.domain.session.command;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.AgendaSet;
import dev.plumbline.domain.session.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Sets the order of the items: {@code agenda.set}. */
public record SetAgenda(MemberId by, List<PersonId> agenda) implements Command {
    public SetAgenda {
        agenda = List.copyOf(agenda);
    }

    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.AGENDA);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof AgendaSet set && set.agenda().equals(agenda);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (!session.isOpen()) return Refusals.closed();
        for (var person : agenda) if (!session.isThereFor(by, person)) return Refusals.unknownPerson(person);
        return new HashSet<>(agenda).size() == agenda.size()
                ? Ruling.accept(new AgendaSet(agenda))
                : Ruling.reject(Rejection.INVALID, "A person can be on the agenda only once.");
    }
}
