package dev.plumbline.store.postgres;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a PostgreSQL is and how to sign in, for both of its clients; never shows its password. */
public record DatabaseUrl(String host, int port, String database, String user, String password, SslMode sslMode) {
    private static final int USUAL_PORT = 5432;
    private static final int SECONDS_TO_CONNECT = 10;
    private static final List<String> SCHEMES = List.of("postgres", "postgresql");
    private static final List<SslMode> VERIFYING = List.of(SslMode.VERIFY_CA, SslMode.VERIFY_FULL);
    private static final Pattern SSL_MODE = Pattern.compile("sslmode=([a-z-]+)");

    /** Reads {@code postgres://user:password@host:port/database?sslmode=require}; the last part and the port may be left out. */
    public static DatabaseUrl parse(String text) {
        try {
            return of(URI.create(text));
        } catch (IllegalArgumentException malformed) {
            throw new DatabaseUnavailable.AddressMalformed("PLUMBLINE_DATABASE_URL is not the address of a PostgreSQL:"
                    + " write postgres://user:password@host:5432/database, if need be with ?sslmode=require.");
        }
    }

    static DatabaseUrl onLoopback(int port, String user, String password) {
        return new DatabaseUrl("127.0.0.1", port, "postgres", user, password, SslMode.DISABLE);
    }

    private static DatabaseUrl of(URI uri) {
        if (!SCHEMES.contains(required(uri.getScheme()))) throw new IllegalArgumentException("another scheme");
        var signIn = required(uri.getRawUserInfo()).split(":", 2);
        return new DatabaseUrl(
                required(uri.getHost()),
                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                required(decoded(required(uri.getRawPath())).replaceFirst("^/", "")),
                required(decoded(signIn[0])),
                signIn.length == 1 ? "" : decoded(signIn[1]),
                Optional.ofNullable(uri.getRawQuery()).map(DatabaseUrl::sslMode).orElse(SslMode.PREFER));
    }

    private static String required(@Nullable String part) {
        if (part == null || part.isEmpty()) throw new IllegalArgumentException("a part is missing");
        return part;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static SslMode sslMode(String query) {
        var mode = SSL_MODE.matcher(query);
        if (!mode.matches()) throw new IllegalArgumentException("an unknown option");
        return SslMode.of(mode.group(1));
    }

    /** For a password that is kept apart from the address; one in the address goes before it. */
    public DatabaseUrl withPassword(String kept) {
        return password.isEmpty() ? new DatabaseUrl(host, port, database, user, kept, sslMode) : this;
    }

    /** For the reactive client. */
    public PgConnectOptions forPool() {
        var options = new PgConnectOptions()
                .setHost(host)
                .setPort(port)
                .setDatabase(database)
                .setUser(user)
                .setPassword(password)
                .setSslMode(sslMode)
                .setCachePreparedStatements(true)
                .addProperty("synchronous_commit", "on");
        return sslMode == SslMode.DISABLE ? options : options.setSslOptions(trust());
    }

    private ClientSSLOptions trust() {
        return new ClientSSLOptions()
                .setTrustAll(!VERIFYING.contains(sslMode))
                .setHostnameVerificationAlgorithm(sslMode == SslMode.VERIFY_FULL ? "HTTPS" : "");
    }

    /** For JDBC, which only the migrations use. */
    String forJdbc() {
        var bracketed = host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        return "jdbc:postgresql://" + bracketed + ":" + port + "/" + database;
    }

    Properties propertiesForJdbc() {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("sslmode", sslMode.value);
        properties.setProperty("connectTimeout", Integer.toString(SECONDS_TO_CONNECT));
        return properties;
    }

    /** Host, port and database: enough to recognise it by. */
    public String place() {
        return host + ":" + port + "/" + database;
    }

    @Override
    public String toString() {
        return place();
    }
}
