package dev.plumbline.room;

import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Role;
import java.util.List;
import java.util.Optional;

/** A session somebody wants to prepare (PROTOCOL [H4]); without an agenda it gets the usual one. */
public record NewSession(
        CycleId cycle,
        String title,
        Selection people,
        List<NewMember> members,
        Mode mode,
        Editing editing,
        boolean facilitatorVotes,
        Optional<List<PersonId>> agenda) {
    public NewSession {
        members = List.copyOf(members);
        agenda = agenda.map(List::copyOf);
    }

    /** Somebody who takes part: a person of the organisation, or anybody by name. */
    public record NewMember(Optional<PersonId> person, Optional<String> name, Role role) {}
}
