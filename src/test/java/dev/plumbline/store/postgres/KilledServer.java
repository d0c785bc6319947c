package dev.plumbline.store.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A server to be killed: commits one row on an embedded database, says so, and waits for its end. */
final class KilledServer {
    static final String COMMITTED = "committed";

    private KilledServer() {}

    public static void main(String[] arguments) throws SQLException, IOException {
        var database = EmbeddedDatabase.start(Path.of(arguments[0]), Path.of(arguments[1]));
        try (var connection = DriverManager.getConnection(
                        database.url().forJdbc(), database.url().propertiesForJdbc());
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('kept')");
        }
        System.out.println(COMMITTED);
        System.exit(System.in.read());
    }
}
