package dev.plumbline.domain.framework;

/** Names a level, unique in a framework version. */
public record LevelId(String value) implements Comparable<LevelId> {
    public LevelId {
        if (value.isBlank()) throw new IllegalArgumentException("a level id must not be blank");
    }

    @Override
    public int compareTo(LevelId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
