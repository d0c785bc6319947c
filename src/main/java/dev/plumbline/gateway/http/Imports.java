package dev.plumbline.gateway.http;

import dev.plumbline.intake.Intake;
import dev.plumbline.intake.RowProblem;
import dev.plumbline.room.Preparation.Reached;
import io.vertx.core.Future;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Imports a table: keeps the good rows and lists the bad ones, or with {@code ?atomic=true} keeps all or nothing (PROTOCOL [H3]). */
final class Imports {
    /** The answer to an import. */
    record Imported(int kept, List<RowProblem> rows, List<String> lost, Reached sessions) {
        Imported {
            rows = Shortened.problems(rows);
            lost = Shortened.sentences(lost);
        }
    }

    private Imports() {}

    static <T> Future<Imported> keep(
            Upload upload, Callable<Intake<T>> reading, Function<List<T>, Future<Reached>> keeping) {
        return upload.read(reading)
                .map(intake -> usable(intake, upload.isAtomic()))
                .compose(intake -> keeping.apply(intake.values())
                        .map(reached -> new Imported(intake.kept(), intake.problems(), intake.lost(), reached)));
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
