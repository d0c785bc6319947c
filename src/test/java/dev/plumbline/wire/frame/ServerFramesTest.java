package dev.plumbline.wire.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.Fields;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Change;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.command.Rejection;
import dev.plumbline.wire.Json;
import dev.plumbline.wire.frame.DeltaFrame.About;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of frame the server says, against its golden file. A golden file is never changed, only joined by others. */
class ServerFramesTest {
    private static final String EPOCH = "0b8f3f60-91a2-4f0a-8f0a-2f1d7c1f0e11";
    private static final String CID = "5f0c8a52-3d1e-4b7a-9c55-0d6f2f1f9a01";
    private static final Instant AT = Instant.parse("2026-03-09T09:30:00.250Z");
    private static final PersonId SLASHED = new PersonId("p/17");
    private static final PersonId PERSON = new PersonId("p-17");
    private static final Fields RATED = Fields.of("value", Value.number(4)).and("initial", 3);
    private static final Map<String, String> FRAMES = Map.ofEntries(
            Map.entry("welcome", welcome(Role.COMMITTEE, true)),
            Map.entry("welcome-snapshot", welcome(Role.SCREEN, false)),
            Map.entry(
                    "delta",
                    new DeltaFrame(42, 42, reviewed(), about("m-1", "rating.set"), List.of(CID), false).text()),
            Map.entry("delta-empty", new DeltaFrame(43, 43, Map.of(), Optional.empty(), List.of(), false).text()),
            Map.entry("delta-secret-author", secret()),
            Map.entry("delta-merged", new DeltaFrame(45, 60, merged(), Optional.empty(), List.of(), true).text()),
            Map.entry("figures", ServerFrames.figures(60, figures(), false)),
            Map.entry("figures-all", ServerFrames.figures(60, Map.of(CellKey.LEVELS, Optional.of(levels())), true)),
            Map.entry("result-ok", result(new ResultFrame.Ok(42))),
            Map.entry("result-duplicate", result(new ResultFrame.Duplicate(42))),
            Map.entry("result-conflict", result(conflict(Optional.of(RATED)))),
            Map.entry("result-conflict-gone", result(conflict(Optional.empty()))),
            Map.entry("result-rejected", result(new ResultFrame.Rejected(Rejection.REASON_REQUIRED, "Say why."))),
            Map.entry(
                    "result-without-cid",
                    new ResultFrame.Rejected(Rejection.INVALID, "Send a cid.").text(Optional.empty())),
            Map.entry("result-busy", result(new ResultFrame.Busy(250, "Too many commands."))),
            Map.entry("head", ServerFrames.head(60)),
            Map.entry("pong", ServerFrames.pong(60)),
            Map.entry("bye", ServerFrames.bye(Duration.ofMillis(1500))),
            Map.entry("presence", presence()),
            Map.entry("presence-count", ServerFrames.present(7)),
            Map.entry("digest", ServerFrames.digest(60, "ab".repeat(32))),
            Map.entry("snapshot", snapshot()));

    static Set<String> frames() {
        return FRAMES.keySet();
    }

    @ParameterizedTest
    @MethodSource("frames")
    void a_frame_is_written_as_its_golden_file_says(String name) {
        assertThat(Json.tree(FRAMES.getOrDefault(name, "")))
                .isEqualTo(Json.tree(GoldenFile.text("frames/" + name + ".json")));
    }

    @Test
    void every_golden_file_is_looked_at() {
        assertThat(GoldenFile.names("frames")).isEqualTo(FRAMES.keySet());
    }

    private static String welcome(Role role, boolean delta) {
        var limits = new ServerFrames.Limits(50, 100, 65_536);
        return ServerFrames.welcome(
                new ServerFrames.Welcome("m-2", role, EPOCH, 41, delta, "2026-03-09T09:30:00.250Z", limits));
    }

    private static String secret() {
        var votes =
                Fields.of("round", Value.number(1)).and("cast", 1).and("of", 3).and("revealed", false);
        var about = Optional.of(new About(Optional.empty(), AT, "vote.cast"));
        return new DeltaFrame(44, 44, Map.of(CellKey.votes(PERSON), Optional.of(votes)), about, List.of(), false)
                .text();
    }

    private static Optional<About> about(String by, String op) {
        return Optional.of(new About(Optional.of(by), AT, op));
    }

    private static Map<CellKey, Optional<Value>> reviewed() {
        var review = Fields.of("state", Value.text("reviewed")).and("reviewed", true);
        return Map.of(
                CellKey.rating(SLASHED, new CompetencyId("code & review")),
                Optional.of(RATED),
                CellKey.review(SLASHED),
                Optional.of(review),
                CellKey.TIMER,
                Optional.empty());
    }

    private static Map<CellKey, Optional<Value>> merged() {
        var agenda = Value.items(List.of(Value.text("p-1"), Value.text("p-2")));
        return Map.of(CellKey.AGENDA, Optional.of(agenda), CellKey.note(PERSON, NoteKind.SHARED), Optional.empty());
    }

    private static Map<CellKey, Optional<Value>> figures() {
        var counts = IntStream.of(1, 0, 4, 2, 0).mapToObj(Value::number).toList();
        var row = Fields.of("n", Value.number(6)).and("gap", Value.real(0.25)).and("evidence", Value.NOTHING);
        return Map.of(
                CellKey.distribution(new CompetencyId("craft")),
                Optional.of(Fields.of("counts", Value.items(counts))),
                CellKey.drift(new PersonId("p-3")),
                Optional.of(row),
                CellKey.readiness(PERSON),
                Optional.empty());
    }

    private static Value levels() {
        return Fields.of("IC4", Fields.of("current", Value.number(3)).and("proposed", 2));
    }

    private static ResultFrame conflict(Optional<Value> value) {
        return new ResultFrame.Conflict(value, new Change(42, new MemberId("m-1"), AT));
    }

    private static String result(ResultFrame result) {
        return result.text(Optional.of(CID));
    }

    private static String presence() {
        var members = Map.of(new MemberId("m-1"), "active", new MemberId("m-2"), "idle", new MemberId("m-3"), "away");
        var editing = Map.of(
                CellKey.rating(PERSON, new CompetencyId("craft")),
                Optional.of(new MemberId("m-1")),
                CellKey.note(PERSON, NoteKind.SHARED),
                Optional.<MemberId>empty());
        return ServerFrames.presence(members, editing);
    }

    private static String snapshot() {
        var drift = Fields.of("committee", Value.flag(true)).and("screen", "letters");
        return ServerFrames.snapshot(
                1,
                2,
                EPOCH,
                60,
                Map.of(CellKey.AGENDA, Value.items(List.of()), CellKey.DRIFT_OPEN, drift),
                Map.of(CellKey.LEVELS, levels()),
                58);
    }
}
