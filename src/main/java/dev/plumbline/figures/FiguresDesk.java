package dev.plumbline.figures;

import dev.plumbline.domain.session.SessionId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.eventbus.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers the changes of all sessions of one lane, one after the other, on the context it was opened on. A change that
 * cannot be computed fails its own answer; the session's next one is computed from nothing.
 */
final class FiguresDesk {
    private static final Logger LOG = LoggerFactory.getLogger(FiguresDesk.class);
    private static final int FAILED = 500;

    private final Supplier<SessionFigures> fresh;
    private final Map<SessionId, SessionFigures> sessions = new HashMap<>();

    FiguresDesk(Supplier<SessionFigures> fresh) {
        this.fresh = fresh;
    }

    Future<Void> open(Vertx vertx, String address) {
        return vertx.eventBus().localConsumer(address, this::receive).completion();
    }

    private void receive(Message<Object> message) {
        switch (message.body()) {
            case SessionChange change -> answer(message, change);
            case SessionForgotten forgotten -> sessions.remove(forgotten.id());
            default ->
                throw new IllegalArgumentException(
                        "not for figures: " + message.body().getClass());
        }
    }

    private void answer(Message<Object> message, SessionChange change) {
        try {
            message.reply(compute(change), FiguresBus.HERE);
        } catch (RuntimeException broken) {
            LOG.error("No figures for session {} at {}", change.id(), change.seq(), broken);
            message.fail(FAILED, "figures could not be computed");
        }
    }

    /** What fails half-way is not put back, because nobody knows what it holds. */
    private Figures compute(SessionChange change) {
        var kept = sessions.remove(change.id());
        var session = kept == null ? fresh.get() : kept;
        var figures = session.answer(change);
        sessions.put(change.id(), session);
        return figures;
    }
}
