package dev.plumbline.domain.session.command;

/** Why a command is refused; the name is the code on the wire. */
public enum Rejection {
    FORBIDDEN,
    UNKNOWN_OP,
    UNKNOWN_TARGET,
    INVALID,
    REASON_REQUIRED,
    WRONG_STATE,
    WRONG_PHASE,
    BUILT_UPON,
    CID_REUSED,
    LEVEL_MISSING,
    ALREADY_THERE,
    TOO_MANY;

    /** Whether it depends on where the session stands, so that a change the member has not seen may be the reason. */
    boolean isOfTheMoment() {
        return switch (this) {
            case WRONG_STATE, WRONG_PHASE, REASON_REQUIRED -> true;
            case FORBIDDEN, UNKNOWN_OP, UNKNOWN_TARGET, INVALID, BUILT_UPON -> false;
            case CID_REUSED, LEVEL_MISSING, ALREADY_THERE, TOO_MANY -> false;
        };
    }
}
