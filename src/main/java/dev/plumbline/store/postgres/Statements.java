package dev.plumbline.store.postgres;

import dev.plumbline.store.StoreFailure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

/** Runs prepared statements on the pool and tells failures apart; safe on every thread. */
final class Statements {
    /** Until then the pool has thrown away all connections that died together with this one. */
    private static final int MILLISECONDS_TO_NOTICE = 20;

    private final Vertx vertx;
    private final Pool pool;

    Statements(Vertx vertx, Pool pool) {
        this.vertx = vertx;
        this.pool = pool;
    }

    /** Changes nothing, so it is tried once more where the pool handed out a connection that was dead. */
    Future<RowSet<Row>> read(String sql, Tuple parameters) {
        return onConnection(sql, parameters)
                .recover(thrown -> Failures.isConnectionLost(thrown)
                        ? vertx.timer(MILLISECONDS_TO_NOTICE).compose(noticed -> onConnection(sql, parameters))
                        : Future.failedFuture(thrown))
                .recover(thrown -> Future.failedFuture(Failures.ofRead(thrown)));
    }

    /** Sent at most once; without a connection nothing was sent. */
    Future<RowSet<Row>> write(String sql, Tuple parameters) {
        return onConnection(sql, parameters).recover(thrown -> Future.failedFuture(Failures.ofWrite(thrown)));
    }

    /** All of it or nothing. */
    <T> Future<T> inTransaction(Function<SqlConnection, Future<T>> work) {
        return connected(connection -> connection
                        .begin()
                        .compose(transaction -> work.apply(connection)
                                .compose(
                                        done -> transaction.commit().map(done),
                                        failure -> transaction
                                                .rollback()
                                                .transform(undone -> Future.failedFuture(failure)))))
                .recover(thrown -> Future.failedFuture(Failures.ofWrite(thrown)));
    }

    /** Work that would hold the event loop for too long. */
    <T> Future<T> aside(Callable<T> work) {
        return vertx.executeBlocking(work, false);
    }

    static <T> List<T> list(RowSet<Row> rows, Function<Row, T> mapping) {
        return rows.stream().map(mapping).toList();
    }

    private Future<RowSet<Row>> onConnection(String sql, Tuple parameters) {
        return connected(connection -> connection.preparedQuery(sql).execute(parameters));
    }

    /** Without a connection nothing was done. */
    private <T> Future<T> connected(Function<SqlConnection, Future<T>> work) {
        return pool.getConnection()
                .recover(thrown -> Future.failedFuture(new StoreFailure.Unavailable(thrown)))
                .compose(connection -> work.apply(connection).eventually(connection::close));
    }
}
