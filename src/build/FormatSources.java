import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Keeps every Java file under {@code src} in one shape: {@code check} names those that differ and fails, {@code write} rewrites them.
 * A stamp of sizes and times spares the second run. It is a process of its own because Maven may run on a JDK too old to parse our sources.
 */
final class FormatSources {
    private static final Path STAMP = Path.of("target", "format.stamp");

    private FormatSources() {}

    public static void main(String[] arguments) throws IOException {
        var stamp = stampOf(sources());
        if (Files.exists(STAMP) && Files.readString(STAMP).equals(stamp)) return;
        var misshapen = misshapen();
        if (arguments[0].equals("write")) write(misshapen);
        else if (!misshapen.isEmpty()) complain(misshapen);
        Files.createDirectories(STAMP.getParent());
        Files.writeString(STAMP, stampOf(sources()));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String stampOf(List<Path> files) throws IOException {
        var lines = new StringBuilder();
        for (var file : files)
            lines.append(file)
                    .append(' ')
                    .append(Files.size(file))
                    .append(' ')
                    .append(Files.getLastModifiedTime(file))
                    .append('\n');
        return lines.toString();
    }

    private static TreeMap<Path, String> misshapen() throws IOException {
        return sources().parallelStream()
                .filter(file -> !read(file).equals(shaped(file)))
                .collect(Collectors.toMap(file -> file, FormatSources::shaped, (first, second) -> first, TreeMap::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String shaped(Path file) {
        var formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        try {
            var imported =
                    ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(read(file)), Style.PALANTIR);
            return formatter.formatSource(imported);
        } catch (FormatterException failure) {
            throw new IllegalStateException(file + " cannot be parsed: " + failure.getMessage(), failure);
        }
    }

    private static void write(TreeMap<Path, String> misshapen) throws IOException {
        for (var entry : misshapen.entrySet()) Files.writeString(entry.getKey(), entry.getValue());
        misshapen.keySet().forEach(file -> System.out.println("Put into shape: " + file));
    }

    private static void complain(TreeMap<Path, String> misshapen) {
        misshapen.keySet().forEach(file -> System.err.println("Not in shape: " + file));
        System.err.println("Run `mvn process-sources -Dformat=write` to put these files into shape.");
        System.exit(1);
    }
}
