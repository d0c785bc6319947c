package dev.plumbline.wire.request;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Role;
import dev.plumbline.wire.Json;
import java.util.List;
import java.util.Optional;

/** A session that is to be prepared (PROTOCOL [H4]); what is left out has the value a session has at first. */
public record SessionRequest(
        CycleId cycle,
        String title,
        PeopleChoice people,
        List<MemberWish> members,
        Mode mode,
        Editing editing,
        boolean facilitatorVotes,
        Optional<List<PersonId>> agenda) {
    /** Somebody who is to take part: a person of the organisation, or a name. */
    public record MemberWish(Optional<PersonId> person, Optional<String> name, Role role) {}

    record Body(
            CycleId cycle,
            String title,
            JsonNode people,
            List<MemberWish> members,
            Optional<Mode> mode,
            Optional<Editing> editing,
            Optional<Boolean> facilitatorVotes,
            Optional<List<PersonId>> agenda) {}

    public static SessionRequest read(String text) {
        var body = Json.read(text, Body.class);
        return new SessionRequest(
                body.cycle,
                body.title,
                PeopleChoice.of(body.people),
                body.members,
                body.mode.orElse(Mode.OPEN),
                body.editing.orElse(Editing.FACILITATOR),
                body.facilitatorVotes.orElse(false),
                body.agenda);
    }
}
