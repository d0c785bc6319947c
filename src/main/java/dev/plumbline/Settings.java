package dev.plumbline;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the operator asked for, read once from the environment; a value that cannot be used is refused by name. */
public record Settings(
        int port,
        String host,
        Path data,
        Optional<String> databaseUrl,
        Optional<String> databasePassword,
        URI publicUrl,
        Optional<String> adminToken,
        Demo demo,
        boolean clustered) {
    private static final int HIGHEST_PORT = 65_535;
    private static final int SHORTEST_TOKEN = 32;

    /** When the demo organisation is loaded. */
    public enum Demo {
        AUTO,
        ON,
        OFF
    }

    public static Settings from(Map<String, String> environment) {
        var given = new Given(environment);
        var port = port(given.value(Setting.PORT));
        var host = given.value(Setting.HOST);
        return new Settings(
                port,
                host,
                data(given.value(Setting.DATA)),
                given.optional(Setting.DATABASE_URL),
                given.optional(Setting.DATABASE_PASSWORD_FILE).map(Settings::content),
                given.optional(Setting.PUBLIC_URL).map(Settings::publicUrl).orElseGet(() -> ownUrl(host, port)),
                given.optional(Setting.ADMIN_TOKEN).map(Settings::adminToken),
                demo(given.value(Setting.DEMO)),
                clustered(given.value(Setting.CLUSTER)));
    }

    /** The variables as they are set; an empty one counts as not set. */
    private record Given(Map<String, String> environment) {
        Optional<String> optional(Setting setting) {
            return Optional.ofNullable(environment.get(setting.variable()))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty());
        }

        String value(Setting setting) {
            return optional(setting).orElse(setting.usual());
        }
    }

    private static int port(String text) {
        try {
            var port = Integer.parseInt(text);
            if (port >= 1 && port <= HIGHEST_PORT) return port;
        } catch (NumberFormatException notANumber) {
            throw Setting.PORT.refuse("a number from 1 to 65535");
        }
        throw Setting.PORT.refuse("a number from 1 to 65535");
    }

    private static Path data(String text) {
        try {
            return folder(Path.of(text));
        } catch (InvalidPathException notAPath) {
            throw Setting.DATA.refuse("the path of a folder");
        }
    }

    private static Path folder(Path path) {
        if (!Files.exists(path) || Files.isDirectory(path)) return path;
        throw new StartRefused(Setting.DATA.variable() + " names a file, not a folder: write the path of a folder.");
    }

    private static String content(String path) {
        try {
            var content = Files.readString(Path.of(path)).strip();
            if (!content.isEmpty()) return content;
        } catch (IOException | InvalidPathException unreadable) {
            throw Setting.DATABASE_PASSWORD_FILE.refuse("the path of a file that this user may read");
        }
        throw Setting.DATABASE_PASSWORD_FILE.refuse("the path of a file with a password in it");
    }

    private static URI publicUrl(String text) {
        var url = parsed(text);
        var isWeb = url.getHost() != null && List.of("http", "https").contains(url.getScheme());
        if (isWeb && url.getRawQuery() == null && url.getRawFragment() == null) return withoutSlash(url);
        throw Setting.PUBLIC_URL.refuse("an address such as https://plumbline.example.org");
    }

    private static URI parsed(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw Setting.PUBLIC_URL.refuse("an address such as https://plumbline.example.org");
        }
    }

    private static URI withoutSlash(URI url) {
        return URI.create(url.toString().replaceFirst("/+$", ""));
    }

    private static URI ownUrl(String host, int port) {
        var reachable = List.of("127.0.0.1", "0.0.0.0", "::", "::1").contains(host) ? "localhost" : host;
        var bracketed = reachable.contains(":") ? "[" + reachable + "]" : reachable;
        return URI.create("http://" + bracketed + ":" + port);
    }

    private static String adminToken(String text) {
        if (text.length() >= SHORTEST_TOKEN) return text;
        throw Setting.ADMIN_TOKEN.refuse("32 characters or more");
    }

    private static Demo demo(String text) {
        return switch (text) {
            case "auto" -> Demo.AUTO;
            case "on" -> Demo.ON;
            case "off" -> Demo.OFF;
            default -> throw Setting.DEMO.refuse("auto, on or off");
        };
    }

    private static boolean clustered(String text) {
        return switch (text) {
            case "on" -> true;
            case "off" -> false;
            default -> throw Setting.CLUSTER.refuse("on or off");
        };
    }

    /** Leaves out what is secret. */
    @Override
    public String toString() {
        return "Settings[" + publicUrl + ", " + data + "]";
    }
}
