package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Session;
import java.util.Set;

/** Sessions as if some people were not in them (PROTOCOL §6). Everybody else is shared with the session they come from. */
public final class Withholding {
    private Withholding() {}

    /** Who is withheld and manages others stays their manager. */
    public static Session without(Session session, Set<PersonId> withheld) {
        var people = session.roster().people();
        var meeting = session.meeting();
        for (var person : withheld) {
            people = people.without(person);
            meeting = meeting.without(person);
        }
        return session.withRoster(session.roster().withPeople(people)).withMeeting(meeting);
    }
}
