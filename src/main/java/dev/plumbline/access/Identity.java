package dev.plumbline.access;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;

/** Who a token stands for. */
public sealed interface Identity {
    /** A member of one session. */
    record SessionMember(SessionId session, MemberId member) implements Identity {}

    /** Somebody who sets up the organisation; not by this a member of any session. */
    record Administrator() implements Identity {}

    /** Somebody who reads their own page. */
    record Employee(PersonId person) implements Identity {}
}
