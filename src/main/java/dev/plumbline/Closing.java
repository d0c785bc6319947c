package dev.plumbline;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts away, the last one first, when the process is asked to end; one that fails does not keep the others. */
final class Closing {
    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private volatile String lastWord = "";

    static Closing atExit() {
        var closing = new Closing();
        Runtime.getRuntime().addShutdownHook(new Thread(closing::close, "closing"));
        return closing;
    }

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /** Says {@code sentence} in the end, if every part could be put away. */
    void endWith(String sentence) {
        lastWord = sentence;
    }

    void close() {
        var clean = true;
        while (!parts.isEmpty()) clean &= close(parts.pop());
        if (clean && !lastWord.isEmpty()) LOG.info("{}", lastWord);
    }

    private static boolean close(AutoCloseable part) {
        try {
            part.close();
            return true;
        } catch (Exception failure) {
            LOG.error("A part could not be put away", failure);
            return false;
        }
    }
}
