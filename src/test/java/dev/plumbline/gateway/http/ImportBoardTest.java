package dev.plumbline.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.room.Preparation.Reached;
import dev.plumbline.testing.Await;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The board shows what is under way, and forgets what has ended after a while; what is under way it never forgets. */
class ImportBoardTest {
    private final Vertx vertx = Vertx.vertx();
    private Instant now = Instant.parse("2026-03-09T10:15:00Z");
    private final ImportBoard board = new ImportBoard(vertx, () -> now);

    @AfterEach
    void stop() {
        Await.value(vertx.close());
    }

    @Test
    @DisplayName("[H3] an import shows its stage, and how many rows of how many have passed it")
    void one_under_way_shows_how_far_it_is() {
        var running = begin("one", "ratings", Optional.of("ratings.xlsx"));
        assertThat(status("one").stage()).isEqualTo("reading");
        running.enters(ImportStage.KEEPING, 40_000);
        running.passed(5_000);
        assertThat(status("one"))
                .isEqualTo(new ImportStatus(
                        "one",
                        "ratings",
                        Optional.of("ratings.xlsx"),
                        "keeping",
                        5_000,
                        40_000,
                        now,
                        Optional.empty(),
                        Optional.empty()));
        running.enters(ImportStage.REACHING_SESSIONS, 40_000);
        assertThat(status("one").stage()).isEqualTo("reaching-sessions");
    }

    @Test
    void what_has_ended_is_forgotten_after_a_while_and_what_is_under_way_is_not() {
        begin("ended", "people", Optional.empty()).failed(new IllegalStateException());
        begin("under way", "people", Optional.empty());
        assertThat(status("ended").result().orElseThrow().kept()).isZero();
        now = now.plus(Duration.ofMinutes(11));
        assertThat(Await.value(board.all())).extracting(ImportStatus::id).containsExactly("under way");
    }

    @Test
    void a_name_used_again_stands_for_the_newer_import() {
        var first = begin("same", "people", Optional.empty());
        first.ended(new Imports.Imported(3, List.of(), List.of(), new Reached(List.of(), List.of(), List.of())));
        begin("same", "ratings", Optional.empty());
        assertThat(status("same").kind()).isEqualTo("ratings");
        assertThat(Await.value(board.all())).hasSize(1);
    }

    @Test
    @DisplayName("[H3] a name is refused while the import that has it is under way, which goes on undisturbed")
    void a_name_under_way_is_refused() {
        var first = begin("same", "people", Optional.empty());
        first.enters(ImportStage.KEEPING, 7);
        assertThatThrownBy(() -> begin("same", "ratings", Optional.empty())).hasStackTraceContaining("still under way");
        assertThat(status("same").of()).isEqualTo(7);
        assertThat(status("same").kind()).isEqualTo("people");
    }

    private RunningImport begin(String id, String kind, Optional<String> file) {
        return Await.value(board.begin(id, kind, file));
    }

    private ImportStatus status(String id) {
        return Await.value(board.find(id)).orElseThrow();
    }
}
