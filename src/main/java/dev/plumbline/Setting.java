package dev.plumbline;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Every environment variable the server reads, what holds without it, and what it is for. */
enum Setting {
    PORT("8080", "the port to listen on"),
    HOST("127.0.0.1", "the address to listen on; 0.0.0.0 for every network"),
    DATA("./data", "the folder of the embedded database"),
    DATABASE_URL("", "postgres://user:password@host:5432/database, in place of the embedded database"),
    DATABASE_PASSWORD_FILE("", "a file that holds the password, for an address without one"),
    PUBLIC_URL("", "the address under which people reach the server, for the links it makes"),
    ADMIN_TOKEN("", "a token that gives programs an administrator's rights, 32 characters or more; none if not given"),
    DEMO(
            "auto",
            "auto or on load the demo organisation into an empty database, on says so if it is not empty; off never"
                    + " does"),
    CLUSTER("off", "kept for sharing the work among nodes; only off is served yet");

    private final String usual;
    private final String meaning;

    Setting(String usual, String meaning) {
        this.usual = usual;
        this.meaning = meaning;
    }

    String variable() {
        return "PLUMBLINE_" + name();
    }

    String usual() {
        return usual;
    }

    StartRefused refuse(String whatToWrite) {
        return new StartRefused(variable() + " has a value that cannot be used: write " + whatToWrite + ".");
    }

    static String table() {
        return Arrays.stream(values()).map(Setting::row).collect(joining("%n", "%nEnvironment:%n", ""));
    }

    private String row() {
        return String.format("  %-32s %-10s %s", variable(), usual, meaning).replace("%", "%%");
    }
}
