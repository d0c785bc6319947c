package dev.plumbline.store.postgres;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

/** The connections the server works with. A pool, not one pipelining client: commits on separate connections share a flush. */
public final class PostgresPool {
    private static final int CONNECTIONS = 24;

    private PostgresPool() {}

    public static Pool open(Vertx vertx, DatabaseUrl url) {
        return PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(CONNECTIONS))
                .connectingTo(url.forPool())
                .using(vertx)
                .build();
    }
}
