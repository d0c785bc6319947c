package dev.plumbline.room;

/** The server is about to end: no room opens any more. */
public final class RoomsClosing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RoomsClosing() {
        super("the server is about to end", null, false, false);
    }
}
