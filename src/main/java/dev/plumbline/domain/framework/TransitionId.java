package dev.plumbline.domain.framework;

/** Names a transition between two levels, unique in a framework version. */
public record TransitionId(String value) implements Comparable<TransitionId> {
    public TransitionId {
        if (value.isBlank()) throw new IllegalArgumentException("a transition id must not be blank");
    }

    @Override
    public int compareTo(TransitionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
