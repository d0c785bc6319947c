package dev.plumbline.store.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's own programs; where we are root, as which it refuses to run, in a user namespace that has no root. */
record PostgresPrograms(Path directory) {
    /** How a program ended: its exit status and all that it said. */
    record Outcome(int status, String said) {
        boolean isGood() {
            return status == 0;
        }

        void orFail() throws IOException {
            if (!isGood()) throw new IOException(lastLine());
        }

        private String lastLine() {
            return said.lines().reduce("it said nothing", (earlier, later) -> later);
        }
    }

    Outcome run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(isRoot() ? List.of("unshare", "--user") : List.<String>of());
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(statusOf(process), said.strip());
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int statusOf(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
