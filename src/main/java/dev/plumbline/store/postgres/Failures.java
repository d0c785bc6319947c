package dev.plumbline.store.postgres;

import dev.plumbline.store.StoreFailure;
import io.vertx.pgclient.PgException;
import java.util.List;
import java.util.Optional;

/** Tells what a failed statement means. What is none of these, such as a mistake in SQL, is a bug and stays what it is. */
final class Failures {
    private static final String UNIQUE_VIOLATION = "23505";

    /** The session was ended by the server, or it cannot say how the statement ended. */
    private static final List<String> ENDED = List.of("08", "57P", "40003", "58", "XX");

    /** The statement was undone: conflict with another, lack of resources, cancelled, or a standby that takes no writes. */
    private static final List<String> UNDONE = List.of("40", "53", "55", "57", "25006");

    private Failures() {}

    /** The failure of a statement that was sent and may have been carried out. */
    static Throwable ofWrite(Throwable thrown) {
        if (thrown instanceof StoreFailure) return thrown;
        if (isConnectionLost(thrown)) return new StoreFailure.OutcomeUnknown(thrown);
        return isUndone(thrown) ? new StoreFailure.Unavailable(thrown) : thrown;
    }

    /** The failure of a statement that changes nothing. */
    static Throwable ofRead(Throwable thrown) {
        if (thrown instanceof StoreFailure) return thrown;
        return isConnectionLost(thrown) || isUndone(thrown) ? new StoreFailure.Unavailable(thrown) : thrown;
    }

    /** What the server did not say itself came from the connection. */
    static boolean isConnectionLost(Throwable thrown) {
        if (thrown instanceof StoreFailure) return false;
        return state(thrown).map(state -> startsWithOne(state, ENDED)).orElse(true);
    }

    static boolean violatesUnique(Throwable thrown, String constraint) {
        return thrown instanceof PgException refused
                && UNIQUE_VIOLATION.equals(refused.getSqlState())
                && constraint.equals(refused.getConstraint());
    }

    private static boolean isUndone(Throwable thrown) {
        return state(thrown).filter(state -> startsWithOne(state, UNDONE)).isPresent();
    }

    private static Optional<String> state(Throwable thrown) {
        return thrown instanceof PgException refused ? Optional.ofNullable(refused.getSqlState()) : Optional.empty();
    }

    private static boolean startsWithOne(String state, List<String> beginnings) {
        return beginnings.stream().anyMatch(state::startsWith);
    }
}
