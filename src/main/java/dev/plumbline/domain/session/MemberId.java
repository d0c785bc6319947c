package dev.plumbline.domain.session;

/** Names a member of one session. */
public record MemberId(String value) implements Comparable<MemberId> {
    /** The author of what the server does by itself. */
    public static final MemberId SERVER = new MemberId("server");

    public MemberId {
        if (value.isBlank()) throw new IllegalArgumentException("a member id must not be blank");
    }

    @Override
    public int compareTo(MemberId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
