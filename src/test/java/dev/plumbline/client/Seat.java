package dev.plumbline.client;

import java.net.URI;

/** A member's way into a session: the token of their link, and what the session calls them. */
public record Seat(Address address, String session, String member, String role, String token) {
    /** The token at the end of a link, which serves programs as it is. */
    public static String tokenOf(String link) {
        var path = URI.create(link).getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
