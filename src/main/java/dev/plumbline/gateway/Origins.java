package dev.plumbline.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;

/** Which pages may open a live connection: our own, as it is reached or as its public address says. */
public record Origins(String publicUrl) {
    /** Programs send no Origin and bring a token of their own. */
    public boolean allows(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        if (origin == null) return true;
        return origin.equalsIgnoreCase(originOf(publicUrl))
                || origin.equalsIgnoreCase("http://" + request.getHeader("Host"))
                || origin.equalsIgnoreCase("https://" + request.getHeader("Host"));
    }

    private static String originOf(String url) {
        var uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
