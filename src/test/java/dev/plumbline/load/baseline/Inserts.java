package dev.plumbline.load.baseline;

import dev.plumbline.store.postgres.EmbeddedDatabase;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Tuple;
import java.nio.file.Path;

/** One INSERT for each edit, committed by itself, one after another on one connection to a database of its own. */
final class Inserts implements Journal {
    private static final String TABLE =
            "create table edit(seq bigint primary key, at timestamptz not null default now(), body jsonb not null)";
    private static final String INSERT = "insert into edit(seq, body) values ($1, $2)";
    private final EmbeddedDatabase database;
    private final PgConnection connection;

    private Inserts(EmbeddedDatabase database, PgConnection connection) {
        this.database = database;
        this.connection = connection;
    }

    static Inserts open(Vertx vertx, Path folder) {
        var database = EmbeddedDatabase.start(folder);
        var connection = PgConnection.connect(vertx, database.url().forPool()).await();
        connection.query(TABLE).execute().await();
        return new Inserts(database, connection);
    }

    @Override
    public Future<Void> keep(long seq, JsonObject edit) {
        return connection.preparedQuery(INSERT).execute(Tuple.of(seq, edit)).mapEmpty();
    }

    @Override
    public void close() {
        connection.close().await();
        database.close();
    }
}
