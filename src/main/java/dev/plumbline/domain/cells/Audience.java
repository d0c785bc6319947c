package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What decides which cells a member may see: who they are, their role, and the people withheld from them. */
public record Audience(MemberId member, Role role, Optional<PersonId> self, Set<PersonId> withheld) {
    public Audience {
        withheld = Set.copyOf(withheld);
    }

    public static Audience of(Session session, Member member) {
        return new Audience(
                member.id(), member.role(), member.person(), session.roster().withheld(member));
    }

    /** Somebody of that role with no reports, no vote, and nobody withheld. */
    static Audience untied(Role role) {
        return new Audience(MemberId.SERVER, role, Optional.empty(), Set.of());
    }

    /** Somebody of the same role from whom the same people are withheld, but with no reports and no vote. */
    Audience untied() {
        return new Audience(MemberId.SERVER, role, Optional.empty(), withheld);
    }

    /** The audience without these people as well. */
    Audience withholding(Set<PersonId> more) {
        var all = new HashSet<>(withheld);
        all.addAll(more);
        return new Audience(member, role, self, all);
    }

    boolean is(Role other) {
        return role == other;
    }
}
