package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** A member left; the votes they cast before a reveal go with them. */
public record MemberRemoved(MemberId member) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var members = session.roster().members().without(member);
        var people = session.roster().people().values();
        return session.withRoster(session.roster().withMembers(members).withoutVotes(member, people));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.member(member));
    }
}
