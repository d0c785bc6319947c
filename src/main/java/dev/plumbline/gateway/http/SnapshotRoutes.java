package dev.plumbline.gateway.http;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.room.PackedSnapshot;
import dev.plumbline.room.Rooms;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code GET /sessions/{s}/snapshot}: all that the caller may see now (PROTOCOL [H5]). */
final class SnapshotRoutes {
    private final Callers callers;
    private final Rooms rooms;

    SnapshotRoutes(Callers callers, Rooms rooms) {
        this.callers = callers;
        this.rooms = rooms;
    }

    void on(Router router) {
        router.get("/sessions/:session/snapshot").handler(this::snapshot);
    }

    private void snapshot(RoutingContext route) {
        var session = Attendance.session(route);
        callers.member(route, session)
                .onFailure(failure -> Replies.fail(route, failure))
                .onSuccess(caller -> Replies.send(
                        route, snapshot(session, caller.member()), found -> send(route, caller.member(), found)));
    }

    private Future<PackedSnapshot> snapshot(SessionId session, MemberId member) {
        return rooms.open(session)
                .compose(room -> room.snapshot(member))
                .map(found -> found.orElseThrow(() -> new Refused(Problem.notFound("There is no such session."))));
    }

    private static void send(RoutingContext route, MemberId member, PackedSnapshot snapshot) {
        var tag = tag(member, snapshot);
        route.response().putHeader("ETag", tag).putHeader("Cache-Control", "private, no-cache");
        if (holds(route.request().getHeader("If-None-Match"), tag)) {
            route.response().setStatusCode(304).end();
        } else if (takesGzip(route.request().getHeader("Accept-Encoding"))) {
            route.response()
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Content-Encoding", "gzip")
                    .end(Buffer.buffer(snapshot.gzip()));
        } else {
            Replies.text(route, 200, "application/json", snapshot.text());
        }
    }

    private static boolean takesGzip(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.split(","))
                        .map(String::strip)
                        .anyMatch(named -> named.startsWith("gzip") && !named.endsWith(";q=0"));
    }

    /** Whether the list of tags names ours; one that was compressed on its way is marked as weak, and still ours. */
    private static boolean holds(@Nullable String tags, String tag) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .map(named -> named.startsWith("W/") ? named.substring(2) : named)
                        .anyMatch(named -> named.equals(tag) || named.equals("*"));
    }

    /** Opaque: it tells nothing about what it was made of. */
    private static String tag(MemberId member, PackedSnapshot snapshot) {
        var text = snapshot.epoch() + "/" + snapshot.seq() + "/" + snapshot.figuresAt() + "/" + member;
        return '"'
                + UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString()
                + '"';
    }
}
