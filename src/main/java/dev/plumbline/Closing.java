package dev.plumbline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts away, the last one first, when the process is asked to end; one that fails does not keep the others. */
final class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    static Closing atExit() {
        var closing = new Closing();
        Runtime.getRuntime().addShutdownHook(new Thread(closing::close, "closing"));
        return closing;
    }

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    void close() {
        while (!parts.isEmpty()) close(parts.pop());
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception failure) {
            LOG.error("A part could not be put away", failure);
        }
    }
}
