package dev.plumbline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the server will listen; asked first, so that a busy port is known before a database is started. */
record ListenAddress(String host, int port) {
    private static final int ANY_PORT = 0;
    private static final int ANY_BACKLOG = 0;

    void requireFree() {
        var address = address();
        requireOwn(address);
        try {
            listen(address, port);
        } catch (IOException taken) {
            throw new StartRefused("Cannot listen on " + host + " port " + port + " (" + taken.getMessage()
                    + "): stop what uses it, or set PLUMBLINE_PORT to another port.");
        }
    }

    /** An address of another machine can be listened on at no port at all. */
    private static void requireOwn(InetAddress address) {
        try {
            listen(address, ANY_PORT);
        } catch (IOException notOurs) {
            throw notOfThisMachine();
        }
    }

    private static void listen(InetAddress address, int port) throws IOException {
        try (var socket = new ServerSocket(port, ANY_BACKLOG, address)) {
            socket.getLocalPort();
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw notOfThisMachine();
        }
    }

    private static StartRefused notOfThisMachine() {
        return Setting.HOST.refuse("an address of this machine, such as 127.0.0.1 or 0.0.0.0");
    }
}
