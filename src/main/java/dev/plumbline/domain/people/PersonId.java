package dev.plumbline.domain.people;

/** The organisation's own id of a person. */
public record PersonId(String value) implements Comparable<PersonId> {
    public PersonId {
        if (value.isBlank()) throw new IllegalArgumentException("a person id must not be blank");
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
