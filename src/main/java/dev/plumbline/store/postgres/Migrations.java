package dev.plumbline.store.postgres;

import java.net.UnknownHostException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema to what this version needs, from the files in {@code db/migration}; blocks, and runs before anything else asks. */
public final class Migrations {
    private final DatabaseUrl url;

    public Migrations(DatabaseUrl url) {
        this.url = url;
    }

    public void apply() {
        requireConnection();
        try {
            flyway().migrate();
        } catch (FlywayException failure) {
            throw new DatabaseUnavailable.Unreachable("The schema of the database " + url.place()
                    + " could not be brought up to date: " + firstLine(failure));
        }
    }

    private Flyway flyway() {
        var properties = new HashMap<String, String>();
        url.propertiesForJdbc().forEach((name, value) -> properties.put(name.toString(), value.toString()));
        return Flyway.configure()
                .dataSource(url.forJdbc(), url.user(), url.password())
                .jdbcProperties(Map.copyOf(properties))
                .locations("classpath:db/migration")
                .load();
    }

    private void requireConnection() {
        try (var connection = DriverManager.getConnection(url.forJdbc(), url.propertiesForJdbc())) {
            connection.setReadOnly(true);
        } catch (SQLException refused) {
            throw new DatabaseUnavailable.Unreachable("The database " + url.place()
                    + " cannot be used: check PLUMBLINE_DATABASE_URL (" + reason(refused) + ").");
        }
    }

    /** The driver does not say that it could not find the host. */
    private String reason(SQLException refused) {
        return refused.getCause() instanceof UnknownHostException ? "unknown host " + url.host() : firstLine(refused);
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason was given");
    }
}
