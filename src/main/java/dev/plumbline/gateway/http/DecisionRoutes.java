package dev.plumbline.gateway.http;

import dev.plumbline.domain.report.DecisionRow;
import dev.plumbline.domain.report.Decisions;
import dev.plumbline.gateway.http.Attendance.Attendee;
import dev.plumbline.intake.report.DecisionSheet;
import dev.plumbline.store.SessionLog;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** {@code GET /sessions/{s}/decisions}: the decisions as far as the caller may see them (PROTOCOL [H7]). */
final class DecisionRoutes {
    /** The decisions, and where the log stood. */
    private record Listed(long seq, String hash, List<DecisionRow> decisions) {}

    private final Attendance attendance;
    private final SessionLog log;

    DecisionRoutes(Attendance attendance, SessionLog log) {
        this.attendance = attendance;
        this.log = log;
    }

    void on(Router router) {
        router.get("/sessions/:session/decisions").handler(this::decisions);
    }

    private void decisions(RoutingContext route) {
        var file = attendance
                .member(route)
                .compose(this::listed)
                .map(listed -> file(listed, Download.in(route, "json", "csv", "xlsx")));
        Replies.send(route, file, found -> found.send(route));
    }

    /** The hash belongs to the position the decisions were read at, whatever has been appended since. */
    private Future<Listed> listed(Attendee attendee) {
        var ledger = attendee.ledger();
        return log.log(ledger.session().id(), ledger.seq() - 1, 1)
                .map(rows -> new Listed(
                        ledger.seq(), rows.getFirst().hash(), Decisions.of(ledger.session(), attendee.member())));
    }

    private static Download file(Listed listed, String format) {
        var name = "decisions-" + listed.seq();
        var sheet = new DecisionSheet(listed.decisions(), listed.seq(), listed.hash());
        return switch (format) {
            case "csv" -> Download.csv(name, sheet.csv());
            case "xlsx" -> Download.xlsx(name, sheet.xlsx());
            default -> Download.json(listed);
        };
    }
}
