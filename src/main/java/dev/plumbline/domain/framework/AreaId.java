package dev.plumbline.domain.framework;

/** Names an area of the competency library, unique in a framework version. */
public record AreaId(String value) implements Comparable<AreaId> {
    public AreaId {
        if (value.isBlank()) throw new IllegalArgumentException("an area id must not be blank");
    }

    @Override
    public int compareTo(AreaId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
