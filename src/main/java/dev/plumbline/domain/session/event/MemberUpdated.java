package dev.plumbline.domain.session.event;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/**
 * The organisation calls a member otherwise now, or says that they report to somebody else. Open votes on people who are
 * withheld from them from now on go. A member who has left meanwhile stays away.
 */
public record MemberUpdated(MemberId member, String name, Optional<PersonId> manager) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.member(member)
                .map(before -> with(session, new Member(member, name, before.role(), before.person(), manager)))
                .orElse(session);
    }

    private static Session with(Session session, Member next) {
        var roster = session.roster().withMembers(session.roster().members().with(next.id(), next));
        var withheld = roster.withheld(next).stream()
                .flatMap(person -> session.person(person).stream())
                .toList();
        return session.withRoster(roster.withoutVotes(next.id(), withheld));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.member(member));
    }
}
