package dev.plumbline;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Where the server will listen; asked first, so that a busy port is known before a database is started. */
record ListenAddress(String host, int port) {
    private static final int ANY_BACKLOG = 0;

    void requireFree() {
        try (var socket = new ServerSocket(port, ANY_BACKLOG, address())) {
            socket.getLocalPort();
        } catch (IOException taken) {
            throw new StartRefused("Cannot listen on " + host + " port " + port + " (" + taken.getMessage()
                    + "): stop what uses it, or set PLUMBLINE_PORT to another port.");
        }
    }

    private InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw Setting.HOST.refuse("an address of this machine, such as 127.0.0.1 or 0.0.0.0");
        }
    }
}
