import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builds and checks the page with npm, and only when something changed: {@code build} installs and bundles it, any other word names
 * an npm script to run. What runs in a browser finds our server by {@code PLUMBLINE_JAVA} and {@code PLUMBLINE_CLASSPATH}.
 */
final class BuildPage {
    private static final Path WEB = Path.of("web");
    private static final Path STORIES = WEB.resolve("e2e");
    private static final Path BUNDLE = WEB.resolve("dist");
    private static final Path PACKAGED = Path.of("target", "classes", "plumbline-page");
    private static final Path BUILT = Path.of("target", "page.stamp");
    private static final Path INSTALLED = WEB.resolve("node_modules/.installed.stamp");
    private static final Set<String> MADE = Set.of("node_modules", "dist", "test-results", "playwright-report");
    private static final int OLDEST_NODE = 20;

    private BuildPage() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (Files.notExists(WEB.resolve("package.json"))) return;
        if (arguments[0].equals("build")) {
            build();
            return;
        }
        if (arguments[0].equals("e2e") && Files.notExists(STORIES)) return;
        install();
        npm("run", "--silent", "--if-present", arguments[0]);
    }

    private static void build() throws IOException, InterruptedException {
        var stamp = stampOfSources();
        if (Files.exists(BUNDLE.resolve("index.html")) && isCurrent(BUILT, stamp)) return;
        install();
        System.out.println("Building the page ...");
        npm("run", "--silent", "build");
        forget(PACKAGED);
        stamp(BUILT, stamp);
    }

    private static void install() throws IOException, InterruptedException {
        var lock = Files.readString(WEB.resolve("package-lock.json"));
        if (isCurrent(INSTALLED, lock)) return;
        requireNode();
        System.out.println("Installing what the page is built with ...");
        npm("ci", "--no-audit", "--no-fund", "--loglevel=error");
        stamp(INSTALLED, lock);
    }

    private static void requireNode() throws IOException, InterruptedException {
        var version = firstLineOf("node", "--version");
        var major = Pattern.compile("v(\\d+)\\..*").matcher(version);
        if (!major.matches()) fail("Building the page needs Node 20 or newer, and no `node` was found: install Node.");
        if (Integer.parseInt(major.group(1)) < OLDEST_NODE)
            fail("Building the page needs Node 20 or newer, and `node` is " + version + ": install a newer one.");
        if (firstLineOf("npm", "--version").isEmpty())
            fail("Building the page needs npm beside Node, and no `npm` was found: install npm.");
    }

    private static String firstLineOf(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var output = new String(process.getInputStream().readAllBytes()).strip();
            return process.waitFor() == 0 ? output.lines().findFirst().orElse("") : "";
        } catch (IOException missing) {
            return "";
        }
    }

    private static void npm(String... arguments) throws IOException, InterruptedException {
        var command = new ProcessBuilder(concat("npm", arguments))
                .directory(WEB.toFile())
                .inheritIO();
        command.environment()
                .put(
                        "PLUMBLINE_JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.environment().put("PLUMBLINE_CLASSPATH", System.getProperty("java.class.path"));
        if (command.start().waitFor() != 0)
            fail("`npm " + String.join(" ", arguments) + "` failed in the folder web: see above.");
    }

    private static List<String> concat(String program, String... arguments) {
        var command = new java.util.ArrayList<>(List.of(program));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static String stampOfSources() throws IOException {
        var stamp = new StringBuilder();
        try (var entries = Files.list(WEB)) {
            for (var entry : entries.filter(BuildPage::isSource).sorted().toList()) describe(entry, stamp);
        }
        return stamp.toString();
    }

    private static boolean isSource(Path entry) {
        return !MADE.contains(entry.getFileName().toString());
    }

    private static void describe(Path entry, StringBuilder stamp) throws IOException {
        try (var files = Files.walk(entry)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList())
                stamp.append(file)
                        .append(' ')
                        .append(Files.size(file))
                        .append(' ')
                        .append(Files.getLastModifiedTime(file))
                        .append('\n');
        }
    }

    private static boolean isCurrent(Path file, String stamp) throws IOException {
        return Files.exists(file) && Files.readString(file).equals(stamp);
    }

    private static void stamp(Path file, String stamp) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, stamp);
    }

    private static void forget(Path directory) throws IOException {
        if (Files.notExists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }
}
