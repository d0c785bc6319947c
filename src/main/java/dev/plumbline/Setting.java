package dev.plumbline;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** Every environment variable the server reads, what holds without it, and what it is for. */
enum Setting {
    PORT("8080", "the port to listen on"),
    HOST("127.0.0.1", "the address to listen on; 0.0.0.0 for every network"),
    DATA("./data", "the folder of the embedded database"),
    DATABASE_URL("", "postgres://user:password@host:5432/database, in place of the embedded database"),
    PUBLIC_URL("", "the address under which people reach the server, for the links it makes"),
    ADMIN_TOKEN("", "the administrator's token, 32 characters or more; made up at the first start if not given"),
    DEMO("auto", "auto loads the demo organisation into an empty database, on does so always, off never"),
    CLUSTER("off", "on to share the work with other nodes on the same database");

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
        return String.format("  %-23s %-10s %s", variable(), usual, meaning).replace("%", "%%");
    }
}
