package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Chair;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** A member joined; the first facilitator takes the chair. */
public record MemberAdded(Member member) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        var members = session.roster().members().with(member.id(), member);
        var next = session.withRoster(session.roster().withMembers(members));
        boolean takesChair =
                member.role() == Role.FACILITATOR && session.meeting().chair().isEmpty();
        return takesChair ? next.withMeeting(next.meeting().withChair(new Chair(member.id(), member.id()))) : next;
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.member(member.id()));
    }
}
