package dev.plumbline.gateway.http;

import java.time.Instant;
import java.util.Optional;

/** An import as administrators see it: how many rows of how many have passed the stage it is in, and at its end the outcome. */
record ImportStatus(
        String id,
        String kind,
        Optional<String> file,
        String stage,
        int rows,
        int of,
        Instant since,
        Optional<Instant> ended,
        Optional<Outcome> result) {
    /** How many rows were kept and how many were bad, and why if none could be. */
    record Outcome(int kept, int bad, Optional<String> problem) {}

    static ImportStatus begun(String id, String kind, Optional<String> file, Instant since) {
        return new ImportStatus(
                id, kind, file, ImportStage.READING.word, 0, 0, since, Optional.empty(), Optional.empty());
    }

    ImportStatus at(ImportStage stage, int of) {
        return new ImportStatus(id, kind, file, stage.word, 0, of, since, ended, result);
    }

    ImportStatus passed(int rows) {
        return new ImportStatus(id, kind, file, stage, rows, of, since, ended, result);
    }

    ImportStatus ended(ImportStage stage, Instant now, Outcome outcome) {
        int passed = stage == ImportStage.DONE ? of : rows;
        return new ImportStatus(id, kind, file, stage.word, passed, of, since, Optional.of(now), Optional.of(outcome));
    }
}
