package dev.plumbline.wire.event;

/** Thrown when a stored event cannot be one this version of the server has written, or an older one did. */
public final class UnreadableEvent extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    UnreadableEvent(String message) {
        super(message);
    }
}
