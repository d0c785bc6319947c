package dev.plumbline.domain.session.command;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.NoteSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a note on a person: {@code note.set}. An empty text takes it away. */
public record SetNote(MemberId by, PersonId person, NoteKind visibility, String text) implements Command {
    /** Characters. */
    public static final int LONGEST = 4_000;

    @Override
    public Set<Role> roles() {
        return COMMITTEE_TOO;
    }

    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.note(person, visibility));
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.note(person, visibility));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof NoteSet set
                && set.person().equals(person)
                && set.visibility() == visibility
                && set.text().equals(text);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (session.person(person).isEmpty()) return Refusals.unknownPerson(person);
        if (!session.isOpen()) return Refusals.closed();
        if (session.hasRole(by, Role.FACILITATOR) && !session.isActing(by)) return Refusals.notFacilitator();
        if (text.length() > LONGEST) {
            return Ruling.reject(Rejection.INVALID, "A note has at most " + LONGEST + " characters; shorten it.");
        }
        return Ruling.accept(new NoteSet(person, visibility, text));
    }
}
