package dev.plumbline.gateway.http;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.wire.Json;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.LinkedHashMap;
import java.util.List;

/** A refusal of the API: {@code application/problem+json} with a stable code and a sentence (PROTOCOL [H1]). */
record Problem(int status, String code, String title, String detail, List<RowProblem> rows) {
    private Problem(int status, String code, String title, String detail) {
        this(status, code, title, detail, List.of());
    }

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

    static Problem conflict(String detail) {
        return new Problem(409, "CONFLICT", "Does not fit what is there", detail);
    }

    static Problem tooLarge(String detail) {
        return new Problem(413, "TOO_LARGE", "Too large", detail);
    }

    static Problem mediaType(String detail) {
        return new Problem(415, "MEDIA_TYPE", "Cannot be read here", detail);
    }

    static Problem invalid(String detail) {
        return new Problem(422, "INVALID", "Cannot be read", detail);
    }

    /** A file of which nothing was kept, with what to mend row by row. */
    static Problem rows(String detail, List<RowProblem> rows) {
        return new Problem(422, "INVALID", "Cannot be read", detail, Shortened.problems(rows));
    }

    static Problem unavailable() {
        return new Problem(
                503,
                "UNAVAILABLE",
                "Not available now",
                "The database does not answer; nothing was changed. Try again.");
    }

    static Problem busy(String detail) {
        return new Problem(503, "BUSY", "Not available now", detail);
    }

    static Problem ending() {
        return new Problem(503, "ENDING", "Not available now", "The server is about to end; try again in a moment.");
    }

    static Problem failure() {
        return new Problem(500, "FAILED", "Something went wrong", "The server has noted it; nothing was changed.");
    }

    /** For a request that fails before anything of ours has looked at it. */
    static Problem of(int status) {
        return switch (status) {
            case 405 ->
                new Problem(
                        405,
                        "METHOD",
                        "Not possible here",
                        "This address does not take that method; see /openapi.yaml.");
            case 413 -> tooLarge("A file may have at most 20 MiB, anything else 256 KiB; split it into several.");
            case 414 -> new Problem(414, "TOO_LONG", "Too long", "The address is too long; send less in its query.");
            case 415 -> mediaType("Send a Content-Type that this address reads; see /openapi.yaml.");
            case 431 ->
                new Problem(431, "TOO_LONG", "Too long", "The headers are too long; send fewer or shorter ones.");
            default ->
                new Problem(status, "BAD_REQUEST", "Not a request", "This is no request that can be understood.");
        };
    }

    void send(RoutingContext route) {
        send(route.response());
    }

    void send(HttpServerResponse response) {
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(Json.write(body()));
    }

    private LinkedHashMap<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", "about:blank");
        body.put("title", title);
        body.put("status", status);
        body.put("code", code);
        body.put("detail", detail);
        if (!rows.isEmpty()) body.put("rows", rows);
        return body;
    }
}
