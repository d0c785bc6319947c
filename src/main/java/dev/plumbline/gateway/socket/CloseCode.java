package dev.plumbline.gateway.socket;

import dev.plumbline.room.CloseReason;

/** The close codes: from 4000 on clients come back, from 4500 on they do not (PROTOCOL [R17]). */
enum CloseCode {
    DRAIN(4001, "the server goes away for a moment"),
    SLOW(4002, "too slow to follow"),
    SILENT(4003, "silent for a minute"),
    POSITION_LOST(4004, "position lost"),
    OWNER_MOVED(4005, "another server holds this session now"),
    RATE(4007, "too many commands"),
    BAD_TOKEN(4501, "the link is not valid"),
    MEMBER_UNCLEAR(4501, "say with as which of your members you are here"),
    REMOVED(4502, "not a member of this session any more"),
    SESSION_GONE(4503, "there is no such session"),
    TOO_OLD(4504, "speak plumbline.v1"),
    FULL(4505, "the session is full"),
    MALFORMED(4506, "not a frame of this protocol"),
    TOO_BIG(1009, "a frame has at most 64 KiB"),
    FAILED(1011, "something went wrong in the server");

    private final int number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    short number() {
        return (short) number;
    }

    String reason() {
        return reason;
    }

    static CloseCode of(CloseReason reason) {
        return switch (reason) {
            case DRAIN -> DRAIN;
            case SLOW -> SLOW;
            case SILENT -> SILENT;
            case POSITION_LOST -> POSITION_LOST;
            case OWNER_MOVED -> OWNER_MOVED;
            case RATE -> RATE;
            case REMOVED -> REMOVED;
            case FULL -> FULL;
            case MALFORMED -> MALFORMED;
            case FAILED -> FAILED;
        };
    }
}
