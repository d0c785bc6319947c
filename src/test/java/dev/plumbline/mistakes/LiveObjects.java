package dev.plumbline.mistakes;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;

/** What is reachable in this JVM after a full collection, class by class. */
record LiveObjects(Map<String, Long> counts, long bytes) {
    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");

    /** Timers of the server keep what has gone for some seconds. */
    private static final long PATIENCE_NANOS = 40_000_000_000L;

    static LiveObjects now() {
        var lines = histogram()
                .lines()
                .map(LINE::matcher)
                .filter(line -> line.matches())
                .toList();
        return new LiveObjects(
                lines.stream()
                        .collect(Collectors.toMap(
                                line -> line.group(3), line -> Long.parseLong(line.group(1)), Long::sum)),
                lines.stream().mapToLong(line -> Long.parseLong(line.group(2))).sum());
    }

    /** Looks again and again until it is so, or it never will. */
    static LiveObjects await(Predicate<LiveObjects> condition) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        var found = now();
        while (!condition.test(found) && System.nanoTime() < end) found = now();
        return found;
    }

    long count(String name) {
        return counts.getOrDefault("dev.plumbline." + name, 0L);
    }

    private static String histogram() {
        try {
            var command = new ObjectName("com.sun.management:type=DiagnosticCommand");
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(command, "gcClassHistogram", new Object[] {new String[0]}, new String[] {
                        String[].class.getName()
                    });
        } catch (JMException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
