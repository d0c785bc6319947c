package dev.plumbline.domain.framework;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A rung of a track. Its order is the explicit rank alone; ranks may repeat, and {@code parity} compares rungs across tracks. */
public record Level(
        LevelId id,
        TrackId track,
        int rank,
        List<String> titles,
        Optional<String> scope,
        Optional<String> autonomy,
        OptionalInt parity) {
    public Level {
        titles = List.copyOf(titles);
    }

    /** What to call it: its first title, else its id. */
    public String name() {
        return titles.isEmpty() ? id.value() : titles.get(0);
    }

    Level withoutTexts() {
        return new Level(id, track, rank, titles, Optional.empty(), Optional.empty(), parity);
    }
}
