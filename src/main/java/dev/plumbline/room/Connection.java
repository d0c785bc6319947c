package dev.plumbline.room;

/** The way to one client. May be called from any thread; the gateway makes it a socket, a test a list. */
public interface Connection {
    /** Sends a frame after those sent before; a connection that is gone ignores it. */
    void send(String frame);

    /** Ends the connection; what was sent before still goes out. */
    void close(CloseReason reason);
}
