package dev.plumbline.mistakes;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Hears what the server of this JVM holds to be a bug: every error in its log, with where it came from. */
final class LogEar extends AppenderBase<ILoggingEvent> {
    /**
     * The pool of the SQL client sets the timer of a request after it has answered it, if both happen at once; the timer
     * then finds the promise kept. Nothing of ours is wrong then, and nothing is lost.
     */
    private static final String LATE_TIMER = "io.vertx.sqlclient.impl.pool.SqlConnectionPool$1PoolRequest";

    private final List<String> heard = new CopyOnWriteArrayList<>();

    void open() {
        start();
        root().addAppender(this);
    }

    void close() {
        root().detachAppender(this);
    }

    List<String> heard() {
        return heard;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (!event.getLevel().isGreaterOrEqual(Level.ERROR)) return;
        var thrown = event.getThrowableProxy();
        var trace = thrown == null ? "" : "\n" + ThrowableProxyUtil.asString(thrown);
        if (!trace.contains(LATE_TIMER)) heard.add(event.getFormattedMessage() + trace);
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
