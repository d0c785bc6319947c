package dev.plumbline.domain.session.command;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;

/** The refusals that several ops share, with the same words. */
final class Refusals {
    private Refusals() {}

    static Ruling closed() {
        return Ruling.reject(Rejection.WRONG_STATE, "The session is closed; reopen it to change something.");
    }

    static Ruling notLive() {
        return Ruling.reject(Rejection.WRONG_STATE, "The session is not live; start it first.");
    }

    static Ruling notFacilitator() {
        return Ruling.reject(Rejection.FORBIDDEN, "Only the facilitator in the chair can do this.");
    }

    static Ruling unknownPerson(PersonId person) {
        return Ruling.reject(Rejection.UNKNOWN_TARGET, "There is no person " + person + " in this session.");
    }

    static Ruling unknownMember() {
        return Ruling.reject(Rejection.UNKNOWN_TARGET, "There is no such member in this session.");
    }

    static Ruling unknownLevel(LevelId level) {
        return Ruling.reject(Rejection.INVALID, level + " is not a level of this session's framework.");
    }

    static Ruling reasonMissing() {
        return Ruling.reject(Rejection.REASON_REQUIRED, "Say why: a change in the meeting needs a reason.");
    }
}
