package dev.plumbline.domain.framework;

/** Names a competency, unique in a framework version. */
public record CompetencyId(String value) implements Comparable<CompetencyId> {
    public CompetencyId {
        if (value.isBlank()) throw new IllegalArgumentException("a competency id must not be blank");
    }

    @Override
    public int compareTo(CompetencyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
