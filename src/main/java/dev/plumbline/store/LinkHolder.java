package dev.plumbline.store;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;

/** Whom a link signs in. */
public sealed interface LinkHolder {
    /** A member of one session. */
    record SessionMember(SessionId session, MemberId member) implements LinkHolder {}

    /** Somebody who sets up the organisation; all administrators are alike. */
    record Administrator() implements LinkHolder {}

    /** Somebody who reads their own page. */
    record Employee(PersonId person) implements LinkHolder {}
}
