package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What keeps the source readable and its tests honest, read from the files themselves. */
class HouseRulesTest {
    private static final int LONGEST_FILE = 300;
    private static final Path MAIN = Path.of("src", "main", "java");
    private static final Path TESTS = Path.of("src", "test", "java");

    @Test
    void no_file_is_longer_than_three_hundred_lines() {
        var java = files(Path.of("src"), ".java");
        var page = Stream.of(".ts", ".tsx").flatMap(ending -> files(Path.of("web", "src"), ending));
        assertThat(Stream.concat(java, page).filter(file -> lines(file).size() > LONGEST_FILE))
                .isEmpty();
    }

    @Test
    void every_package_says_in_one_sentence_what_it_is_for() {
        assertThat(files(MAIN, ".java").map(Path::getParent).distinct()).allMatch(HouseRulesTest::isDescribed);
    }

    @Test
    void no_test_sleeps() {
        assertThat(tests("Thread.sleep(")).isEmpty();
    }

    @Test
    void no_test_is_skipped() {
        assertThat(tests("assumeT")).isEmpty();
        assertThat(tests("Assumptions")).isEmpty();
        assertThat(tests("ArchIgnore")).isEmpty();
    }

    @Test
    void only_the_cluster_telemetry_and_the_registry_of_rooms_are_synchronized() {
        var places = Pattern.compile(".*/(cluster|telemetry)/.*|.*/room/Rooms\\.java");
        assertThat(files(MAIN, ".java")
                        .filter(file -> !places.matcher(file.toString()).matches()))
                .noneMatch(file -> text(file).contains("synchronized ("));
    }

    private static Stream<Path> tests(String words) {
        Predicate<Path> isThisOne = file -> file.endsWith("HouseRulesTest.java");
        return files(TESTS, ".java")
                .filter(isThisOne.negate())
                .filter(file -> text(file).contains(words));
    }

    private static boolean isDescribed(Path directory) {
        var description = directory.resolve("package-info.java");
        return Files.exists(description)
                && text(description).startsWith("/**")
                && text(description).contains("@NullMarked");
    }

    private static Stream<Path> files(Path directory, String ending) {
        if (Files.notExists(directory)) return Stream.empty();
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
