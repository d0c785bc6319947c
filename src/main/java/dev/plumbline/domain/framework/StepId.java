package dev.plumbline.domain.framework;

/** Names a step of a competency's own scale, unique within that competency. */
public record StepId(String value) implements Comparable<StepId> {
    public StepId {
        if (value.isBlank()) throw new IllegalArgumentException("a step id must not be blank");
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
