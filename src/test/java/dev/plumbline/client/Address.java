package dev.plumbline.client;

import java.net.URI;

/** Where a server listens. */
public record Address(String host, int port) {
    private static final int HTTP = 80;

    public static Address of(URI url) {
        return new Address(url.getHost(), url.getPort() < 0 ? HTTP : url.getPort());
    }

    /** The page's own origin, which a server accepts without being told. */
    public String origin() {
        return "http://" + host + ":" + port;
    }
}
