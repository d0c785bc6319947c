package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.MemberRemoved;
import java.util.List;

/** Ends somebody's part in the session: {@code member.remove}. */
public record RemoveMember(MemberId by, MemberId member) implements Command {
    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.member(member));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof MemberRemoved removed && removed.member().equals(member);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (session.member(member).isEmpty()) {
            return Refusals.unknownMember();
        }
        if (!session.isActing(by)) return Refusals.notFacilitator();
        boolean inChair = session.meeting()
                .chair()
                .filter(chair -> chair.holder().equals(member) || chair.acting().equals(member))
                .isPresent();
        return inChair
                ? Ruling.reject(Rejection.INVALID, "Hand over the chair before you remove this member.")
                : Ruling.accept(new MemberRemoved(member));
    }
}
