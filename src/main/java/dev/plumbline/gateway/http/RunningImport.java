package dev.plumbline.gateway.http;

import dev.plumbline.gateway.http.ImportStatus.Outcome;
import dev.plumbline.gateway.http.Imports.Imported;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One import on its way; may report from any thread. One that took long leaves a line in the server's log. */
final class RunningImport {
    private static final Logger LOG = LoggerFactory.getLogger(RunningImport.class);
    private static final Duration LONG = Duration.ofSeconds(5);

    private final ImportBoard board;
    private final ImportStatus begun;
    private final InstantSource clock;

    RunningImport(ImportBoard board, ImportStatus begun, InstantSource clock) {
        this.board = board;
        this.begun = begun;
        this.clock = clock;
    }

    void enters(ImportStage stage, int of) {
        board.report(begun.id(), status -> status.at(stage, of));
    }

    void passed(int rows) {
        board.report(begun.id(), status -> status.passed(rows));
    }

    void ended(Imported answer) {
        var took = Duration.between(begun.since(), clock.instant());
        if (took.compareTo(LONG) > 0) {
            LOG.info("An import of {} {} took {} ms", answer.kept(), begun.kind(), took.toMillis());
        }
        end(ImportStage.DONE, new Outcome(answer.kept(), answer.rows().size(), Optional.empty()));
    }

    void failed(Throwable failure) {
        var refused = failure instanceof Refused known ? Optional.of(known.problem()) : Optional.<Problem>empty();
        int bad = refused.map(problem -> problem.rows().size()).orElse(0);
        var why = refused.map(Problem::detail).orElse("The server could not keep it; see the answer to the import.");
        end(ImportStage.REFUSED, new Outcome(0, bad, Optional.of(why)));
    }

    private void end(ImportStage stage, Outcome outcome) {
        Instant now = clock.instant();
        board.report(begun.id(), status -> status.ended(stage, now, outcome));
    }
}
