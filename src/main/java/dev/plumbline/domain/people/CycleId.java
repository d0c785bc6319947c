package dev.plumbline.domain.people;

/** Names a review period. */
public record CycleId(String value) implements Comparable<CycleId> {
    public CycleId {
        if (value.isBlank()) throw new IllegalArgumentException("a cycle id must not be blank");
    }

    @Override
    public int compareTo(CycleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
