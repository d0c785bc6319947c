package dev.plumbline.domain.framework;

/** Names a framework over all its versions. */
public record FrameworkId(String value) implements Comparable<FrameworkId> {
    public FrameworkId {
        if (value.isBlank()) throw new IllegalArgumentException("a framework id must not be blank");
    }

    @Override
    public int compareTo(FrameworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
