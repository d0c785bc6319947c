package dev.plumbline.gateway.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.wire.Json;
import io.vertx.ext.web.RoutingContext;

/** A refusal of the API: {@code application/problem+json} with a stable code and a sentence (PROTOCOL [H1]). */
record Problem(int status, String code, String title, String detail) {
    static Problem notSignedIn() {
        return new Problem(
                401, "NOT_SIGNED_IN", "Not signed in", "Open your link, or send its token as a bearer token.");
    }

    static Problem whichMember() {
        return new Problem(
                401,
                "MEMBER_REQUIRED",
                "Which member?",
                "This browser is several members; name one in the header Plumbline-Member.");
    }

    static Problem forbidden(String detail) {
        return new Problem(403, "FORBIDDEN", "Not allowed", detail);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "NOT_FOUND", "Not found", detail);
    }

    static Problem invalid(String detail) {
        return new Problem(422, "INVALID", "Cannot be read", detail);
    }

    static Problem unavailable() {
        return new Problem(
                503,
                "UNAVAILABLE",
                "Not available now",
                "The database does not answer; nothing was changed. Try again.");
    }

    static Problem failure() {
        return new Problem(500, "FAILED", "Something went wrong", "The server has noted it; nothing was changed.");
    }

    void send(RoutingContext route) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("code", code)
                .put("detail", detail);
        route.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(Json.write(body));
    }
}
