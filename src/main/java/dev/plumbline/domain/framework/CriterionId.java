package dev.plumbline.domain.framework;

/** Names a criterion, unique within the criteria of one transition. */
public record CriterionId(String value) implements Comparable<CriterionId> {
    public CriterionId {
        if (value.isBlank()) throw new IllegalArgumentException("a criterion id must not be blank");
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
