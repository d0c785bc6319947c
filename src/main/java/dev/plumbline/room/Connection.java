package dev.plumbline.room;

import io.vertx.core.Future;

/** The way to one client. May be called from any thread; the gateway makes it a socket, a test a list. */
public interface Connection {
    /** Sends a frame after those sent before; complete when it has left this process, failed if it never will. */
    Future<Void> send(String frame);

    /** Ends the connection, after what was sent before if the peer still reads; complete when it is gone. */
    Future<Void> close(CloseReason reason);
}
