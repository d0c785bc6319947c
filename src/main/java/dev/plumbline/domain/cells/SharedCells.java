package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.ScalePoint;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Meeting;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Recusal;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.TeamManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The cells that are not about one person: the session, its meeting, its members and managers, and recusals. */
final class SharedCells {
    private SharedCells() {}

    static void put(Session session, Map<CellKey, Value> cells) {
        putMeeting(session, cells);
        cells.put(CellKey.AGENDA, agenda(session.meeting().agenda()));
        var roster = session.roster();
        roster.managers().forEach((id, manager) -> cells.put(CellKey.manager(id), manager(manager)));
        roster.members().forEach((id, member) -> cells.put(CellKey.member(id), member(member)));
        putRecusals(session, cells);
    }

    /** The session itself, and how its meeting goes, but for the agenda. */
    static void putMeeting(Session session, Map<CellKey, Value> cells) {
        cells.put(CellKey.SESSION, session(session));
        put(session.meeting(), cells);
    }

    static void putRecusals(Session session, Map<CellKey, Value> cells) {
        for (var member : session.roster().members().values()) {
            for (var recusal : session.roster().recusals(member)) {
                cells.putIfAbsent(CellKey.recusal(recusal.person(), member.id()), recusal(recusal));
            }
        }
    }

    static Value manager(TeamManager manager) {
        return Fields.of("name", Value.text(manager.name()));
    }

    private static Value session(Session session) {
        var charter = session.charter();
        var framework = session.framework();
        return Fields.of("title", Value.text(charter.title()))
                .and("state", Value.name(session.meeting().state()))
                .and("mode", Value.name(charter.mode()))
                .and("editing", Value.name(charter.editing()))
                .and("facilitatorVotes", charter.facilitatorVotes())
                .and(
                        "framework",
                        Fields.of("id", Value.text(framework.id().value())).and("version", framework.version()))
                .and("scale", scale(framework.scale().points()))
                .and("cycle", charter.cycle().value())
                .andIf("approvedBy", charter.approvedBy().map(member -> Value.text(member.value())));
    }

    private static Value scale(List<ScalePoint> points) {
        return Value.items(points.stream()
                .map(point -> Fields.of("value", Value.number(point.value())).and("label", point.label()))
                .toList());
    }

    private static void put(Meeting meeting, Map<CellKey, Value> cells) {
        meeting.focus()
                .ifPresent(focus -> cells.put(
                        CellKey.FOCUS,
                        Fields.of("person", Value.text(focus.person().value()))
                                .and("phase", Value.name(focus.phase()))
                                .and("since", time(focus.since()))));
        meeting.timerEndsAt().ifPresent(end -> cells.put(CellKey.TIMER, Fields.of("endsAt", time(end))));
        var drift = meeting.driftOpen();
        cells.put(
                CellKey.DRIFT_OPEN,
                Fields.of("committee", Value.flag(drift.committee())).and("screen", Value.name(drift.screen())));
        var screen = meeting.screen();
        cells.put(
                CellKey.SCREEN,
                Fields.of("names", Value.name(screen.names()))
                        .and("detail", Value.name(screen.detail()))
                        .and("curtain", screen.curtain()));
        meeting.chair()
                .ifPresent(chair -> cells.put(
                        CellKey.CHAIR,
                        Fields.of("holder", Value.text(chair.holder().value()))
                                .and("acting", chair.acting().value())));
    }

    static Value agenda(List<PersonId> people) {
        return Value.items(
                people.stream().map(person -> Value.text(person.value())).toList());
    }

    static Value member(Member member) {
        return Fields.of("name", Value.text(member.name()))
                .and("role", Value.name(member.role()))
                .andIf("person", member.person().map(person -> Value.text(person.value())));
    }

    private static Value recusal(Recusal recusal) {
        return Fields.of("why", Value.name(recusal.why()))
                .and("by", recusal.by().value());
    }

    /** ISO-8601, UTC, with milliseconds always written. */
    static Value time(Instant instant) {
        var text = instant.truncatedTo(ChronoUnit.MILLIS).toString();
        return Value.text(text.length() == 20 ? text.substring(0, 19) + ".000Z" : text);
    }
}
