package dev.plumbline.gateway.http;

import dev.plumbline.intake.Intake;
import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.table.Table;
import dev.plumbline.room.Preparation.Reached;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/** Imports a table: keeps the good rows and lists the bad ones, or with {@code ?atomic=true} keeps all or nothing (PROTOCOL [H3]). */
record Imports(ImportBoard board) {
    /** The answer to an import. */
    record Imported(int kept, List<RowProblem> rows, List<String> lost, Reached sessions) {
        Imported {
            rows = Shortened.problems(rows);
            lost = Shortened.sentences(lost);
        }
    }

    /** Keeps what was read, and tells now and then how many of them it has written. */
    interface Keeping<T> {
        Future<Void> keep(List<T> read, IntConsumer written);
    }

    /** What is done with a table of one kind, step by step. */
    record Steps<T>(
            String kind, Function<Table, Intake<T>> reading, Keeping<T> keeping, Supplier<Future<Reached>> telling) {}

    <T> Future<Imported> run(Upload upload, Steps<T> steps) {
        boolean atomic = upload.isAtomic();
        return board.begin(upload.importId(), steps.kind(), upload.fileName())
                .compose(running -> run(upload, atomic, steps, running)
                        .onSuccess(running::ended)
                        .onFailure(running::failed));
    }

    private static <T> Future<Imported> run(Upload upload, boolean atomic, Steps<T> steps, RunningImport running) {
        return read(upload, steps, running)
                .map(intake -> usable(intake, atomic))
                .compose(intake -> keep(intake.values(), steps, running)
                        .map(reached -> new Imported(intake.kept(), intake.problems(), intake.lost(), reached)));
    }

    private static <T> Future<Intake<T>> read(Upload upload, Steps<T> steps, RunningImport running) {
        return upload.read(() -> {
            var table = upload.rows();
            running.enters(ImportStage.READING, table.rows().size());
            return steps.reading().apply(table);
        });
    }

    private static <T> Future<Reached> keep(List<T> values, Steps<T> steps, RunningImport running) {
        running.enters(ImportStage.KEEPING, values.size());
        return steps.keeping().keep(values, running::passed).compose(kept -> {
            running.enters(ImportStage.REACHING_SESSIONS, values.size());
            return steps.telling().get();
        });
    }

    private static <T> Intake<T> usable(Intake<T> intake, boolean atomic) {
        if (intake.isRefused()) {
            throw new Refused(Problem.rows("The file cannot be read; nothing was kept.", intake.problems()));
        }
        if (atomic && !intake.isClean()) {
            throw new Refused(Problem.rows("Some rows are bad, so with atomic=true none was kept.", intake.problems()));
        }
        return intake;
    }
}
