package dev.plumbline.domain.session;

import dev.plumbline.domain.people.PersonId;
import java.util.Optional;

/** Someone in the session; {@code person} and {@code manager} tie them to the organisation, for conflicts of interest. */
public record Member(MemberId id, String name, Role role, Optional<PersonId> person, Optional<PersonId> manager) {
    /** Whether the organisation makes a conflict of interest of it: the member is the person, or reports to them. */
    public boolean isTiedTo(PersonId other) {
        return person.filter(other::equals).isPresent()
                || manager.filter(other::equals).isPresent();
    }
}
