package dev.plumbline.domain.session;

/** Names a calibration session. */
public record SessionId(String value) implements Comparable<SessionId> {
    public SessionId {
        if (value.isBlank()) throw new IllegalArgumentException("a session id must not be blank");
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
