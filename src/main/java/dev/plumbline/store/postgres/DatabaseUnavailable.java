package dev.plumbline.store.postgres;

/** Why there is no database to work with; the message is one sentence for whoever started the server. */
public abstract sealed class DatabaseUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DatabaseUnavailable(String sentence) {
        super(sentence);
    }

    /** The folder of the embedded database cannot be written to. */
    public static final class DirectoryNotWritable extends DatabaseUnavailable {
        private static final long serialVersionUID = 1L;

        DirectoryNotWritable(String sentence) {
            super(sentence);
        }
    }

    /** Another server already runs on the same folder. */
    public static final class DirectoryInUse extends DatabaseUnavailable {
        private static final long serialVersionUID = 1L;

        DirectoryInUse(String sentence) {
            super(sentence);
        }
    }

    /** The embedded database did not start. */
    public static final class StartFailed extends DatabaseUnavailable {
        private static final long serialVersionUID = 1L;

        StartFailed(String sentence) {
            super(sentence);
        }
    }

    /** The address of the database is not written as it should be. */
    public static final class AddressMalformed extends DatabaseUnavailable {
        private static final long serialVersionUID = 1L;

        AddressMalformed(String sentence) {
            super(sentence);
        }
    }

    /** The database does not answer, or refuses us, or cannot take our schema. */
    public static final class Unreachable extends DatabaseUnavailable {
        private static final long serialVersionUID = 1L;

        Unreachable(String sentence) {
            super(sentence);
        }
    }
}
