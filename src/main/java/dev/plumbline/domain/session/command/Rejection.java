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
    TOO_MANY
}
