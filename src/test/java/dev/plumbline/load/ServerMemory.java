package dev.plumbline.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** What the server's process holds: its heap after a collection, by the JDK's jcmd, and all of it as the system counts (Linux). */
record ServerMemory(long heapKiB, long residentKiB) {
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final int KIB = 1024;

    static ServerMemory of(long pid) {
        try {
            run(pid, "GC.run");
            var status = Path.of("/proc", String.valueOf(pid), "status");
            return new ServerMemory(
                    heap(run(pid, "GC.heap_info")),
                    Files.exists(status)
                            ? number(RESIDENT, Files.readString(status)).orElse(0)
                            : 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Of what {@code GC.heap_info} says; its first figure of use is the whole heap's. */
    static long heap(String information) {
        return number(USED, information).orElse(0);
    }

    private static String run(long pid, String command) throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, String.valueOf(pid), command)
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static OptionalLong number(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
    }

    double heapMiB() {
        return heapKiB / (double) KIB;
    }

    String row(String name) {
        return Row.of(name, "heap %d MiB, resident %d MiB".formatted(heapKiB / KIB, residentKiB / KIB));
    }
}
