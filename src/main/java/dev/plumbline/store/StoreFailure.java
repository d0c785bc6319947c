package dev.plumbline.store;

import dev.plumbline.domain.session.SessionId;
import org.jspecify.annotations.Nullable;

/** Why a store did not do what it was asked; arrives as the failure of a Future and is never thrown. */
public abstract sealed class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private StoreFailure(String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }

    /** Another writer has taken the session over, or the log has moved on: this writer must stop (PROTOCOL [L2]). */
    public static final class Stale extends StoreFailure {
        private static final long serialVersionUID = 1L;

        public Stale(SessionId session) {
            super("the log of session " + session + " has another writer now", null);
        }
    }

    /** A cid of the batch is in the log already, so nothing of the batch was kept (PROTOCOL [L3]). */
    public static final class CidTaken extends StoreFailure {
        private static final long serialVersionUID = 1L;

        public CidTaken(SessionId session) {
            super("the log of session " + session + " knows a cid of this batch", null);
        }
    }

    /** The batch may or may not have been kept: read the head and the own cids before going on (PROTOCOL [L4]). */
    public static final class OutcomeUnknown extends StoreFailure {
        private static final long serialVersionUID = 1L;

        public OutcomeUnknown(Throwable cause) {
            super("the connection broke before the answer came", cause);
        }
    }

    /** Nothing was done; the same may work later. */
    public static final class Unavailable extends StoreFailure {
        private static final long serialVersionUID = 1L;

        public Unavailable(Throwable cause) {
            super("the database does not serve", cause);
        }
    }

    /** There is no such session. */
    public static final class NoSuchSession extends StoreFailure {
        private static final long serialVersionUID = 1L;

        public NoSuchSession(SessionId session) {
            super("there is no session " + session, null);
        }
    }

    /** There is such a session already. */
    public static final class SessionExists extends StoreFailure {
        private static final long serialVersionUID = 1L;

        public SessionExists(SessionId session) {
            super("there is a session " + session + " already", null);
        }
    }

    /** Another node owns the session and its lease runs. */
    public static final class Owned extends StoreFailure {
        private static final long serialVersionUID = 1L;

        private final transient NodeName owner;

        public Owned(SessionId session, NodeName owner) {
            super("session " + session + " is held by " + owner, null);
            this.owner = owner;
        }

        public NodeName owner() {
            return owner;
        }
    }
}
