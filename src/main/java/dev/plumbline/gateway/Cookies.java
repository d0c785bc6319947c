package dev.plumbline.gateway;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The members a browser is signed in as: one cookie a member, which holds the token of their link (PROTOCOL [H10]). */
public record Cookies(Map<String, String> tokens) {
    public static final String PREFIX = "plumbline-";

    public static Cookies of(HttpServerRequest request) {
        var tokens = new TreeMap<String, String>();
        for (Cookie cookie : request.cookies()) {
            if (cookie.getName().startsWith(PREFIX)) {
                tokens.put(cookie.getName().substring(PREFIX.length()), cookie.getValue());
            }
        }
        return new Cookies(tokens);
    }

    /** The token of the member that is named, or of the only one there is. */
    public Optional<String> tokenFor(Optional<String> member) {
        if (member.isPresent()) return Optional.ofNullable(tokens.get(member.get()));
        return tokens.size() == 1 ? tokens.values().stream().findFirst() : Optional.empty();
    }

    /** Whether the browser is several members and has to say which. */
    public boolean isAmbiguous() {
        return tokens.size() > 1;
    }
}
