package dev.plumbline.domain.session.command;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.MemberRecused;
import java.util.List;
import java.util.Set;

/** Declares that a member takes no part in what concerns a person, or lifts that: {@code member.recuse}. */
public record RecuseMember(MemberId by, MemberId member, PersonId person, boolean recused) implements Command {
    @Override
    public Set<Role> roles() {
        return Set.of(Role.FACILITATOR, Role.COMMITTEE, Role.OBSERVER);
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.person(person));
    }

    @Override
    public boolean made(Event event) {
        return event.equals(new MemberRecused(member, person, recused));
    }

    @Override
    public Ruling decideOn(Session session) {
        if (session.person(person).isEmpty()) return Refusals.unknownPerson(person);
        if (session.member(member).isEmpty()) return Refusals.unknownMember();
        boolean ownAct = by.equals(member) && recused;
        if (!session.isActing(by) && !ownAct) {
            return Ruling.reject(Rejection.FORBIDDEN, "You can recuse yourself; the rest is the facilitator's.");
        }
        if (!session.isOpen()) return Refusals.closed();
        return session.member(member).filter(this::isTied).isPresent()
                ? Ruling.reject(Rejection.INVALID, "This recusal follows from who reports to whom.")
                : Ruling.accept(new MemberRecused(member, person, recused));
    }

    private boolean isTied(Member found) {
        return found.isTiedTo(person);
    }
}
