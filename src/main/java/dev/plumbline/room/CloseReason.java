package dev.plumbline.room;

/** Why the server ends a connection; the gateway gives each its number (PROTOCOL [R17]). */
public enum CloseReason {
    DRAIN,
    SLOW,
    SILENT,
    POSITION_LOST,
    OWNER_MOVED,
    RATE,
    REMOVED,
    FULL,
    MALFORMED,
    FAILED
}
