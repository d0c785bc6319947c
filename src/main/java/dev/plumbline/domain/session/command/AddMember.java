package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.MemberAdded;
import java.util.Objects;

/** Lets somebody take part: {@code member.add}. The member is complete with the id given to them. */
public record AddMember(MemberId by, Member member) implements Command {
    public static final int MOST = 1_000;

    @Override
    public boolean made(Event event) {
        return event instanceof MemberAdded added
                && added.member().role() == member.role()
                && added.member().person().equals(member.person())
                && (member.person().isPresent() || Objects.equals(added.member().name(), member.name()));
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (isThere(session)) {
            return Ruling.reject(Rejection.ALREADY_THERE, "This person is a member already.");
        }
        return session.roster().members().size() < MOST
                ? Ruling.accept(new MemberAdded(member))
                : Ruling.reject(Rejection.TOO_MANY, "A session holds at most " + MOST + " members.");
    }

    private boolean isThere(Session session) {
        return session.roster().members().values().stream()
                .anyMatch(other -> other.id().equals(member.id())
                        || (member.person().isPresent() && other.person().equals(member.person())));
    }
}
