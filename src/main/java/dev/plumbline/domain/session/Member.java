package dev.plumbline.domain.session;

import dev.plumbline.domain.people.PersonId;
import java.util.Optional;

/** Someone in the session; {@code person} and {@code manager} tie them to the organisation, for conflicts of interest. */
public record Member(MemberId id, String name, Role role, Optional<PersonId> person, Optional<PersonId> manager) {}
