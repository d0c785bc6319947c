package dev.plumbline.wire.frame;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import java.time.Instant;
import java.util.Optional;

/**
 * What a command needs besides its frame: who sends it, the room's clock, a fresh member id, and what the organisation
 * knows of the person it names.
 */
public record Supplies(
        MemberId by, Instant now, MemberId freshMember, Optional<Dossier> dossier, Optional<KnownPerson> known) {
    /** A person of the organisation, as far as a membership needs them. */
    public record KnownPerson(PersonId id, String name, Optional<PersonId> manager) {
        Member as(MemberId member, Role role) {
            return new Member(member, name, role, Optional.of(id), manager);
        }
    }

    /** For every command but those that bring somebody in. */
    public static Supplies of(MemberId by, Instant now, MemberId freshMember) {
        return new Supplies(by, now, freshMember, Optional.empty(), Optional.empty());
    }

    public Supplies with(Optional<KnownPerson> person) {
        return new Supplies(by, now, freshMember, dossier, person);
    }

    public Supplies withDossier(Optional<Dossier> found) {
        return new Supplies(by, now, freshMember, found, known);
    }
}
