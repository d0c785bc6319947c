package dev.plumbline.domain.framework;

/** Names a track, unique in a framework version. */
public record TrackId(String value) implements Comparable<TrackId> {
    public TrackId {
        if (value.isBlank()) throw new IllegalArgumentException("a track id must not be blank");
    }

    @Override
    public int compareTo(TrackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
