package dev.plumbline.domain.session.event;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Recusal;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** A conflict of interest was declared or lifted; a vote the member cast before the reveal goes with it. */
public record MemberRecused(MemberId member, PersonId person, boolean recused) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var without = session.roster().withoutDeclared(member, person);
        if (!recused) return session.withRoster(without);
        var subjects = session.person(person).stream().toList();
        var declared = new Recusal(person, member, Recusal.Why.DECLARED, stamp.actor());
        return session.withRoster(without.withDeclared(declared).withoutVotes(member, subjects));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.recusal(person, member));
    }
}
