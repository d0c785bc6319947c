package dev.plumbline.store.postgres;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/** The connections the stores share. A pool, not one pipelining client: commits on separate connections share a flush. */
public final class PostgresPool implements AutoCloseable {
    private static final int CONNECTIONS = 24;

    private final Pool pool;

    private PostgresPool(Pool pool) {
        this.pool = pool;
    }

    public static PostgresPool open(Vertx vertx, DatabaseUrl url) {
        return new PostgresPool(PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(url.forPool())
                .using(vertx)
                .build());
    }

    /** Blocks until the database has answered once. */
    public void awaitAnswer() {
        pool.query("select 1").execute().await();
    }

    /** For the stores that are built on it. */
    public Pool pool() {
        return pool;
    }

    @Override
    public void close() {
        pool.close().await();
    }
}
