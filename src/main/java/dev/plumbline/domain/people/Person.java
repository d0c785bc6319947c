package dev.plumbline.domain.people;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Somebody the organisation knows, and where they stand today; a person may have no level yet. */
public record Person(
        PersonId id,
        String name,
        Optional<String> email,
        Optional<PersonId> manager,
        Optional<TrackId> track,
        Optional<LevelId> level,
        Optional<LocalDate> since,
        Map<String, String> tags) {
    public Person {
        if (name.isBlank()) throw new IllegalArgumentException("a person's name must not be blank");
        if (manager.filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("nobody is their own manager: " + id);
        }
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
    }

    public boolean reportsTo(PersonId other) {
        return manager.filter(other::equals).isPresent();
    }

    /** Where they stand, as an entry of their history; empty while they have no level. */
    public Optional<Placement> placement() {
        return level.map(here -> new Placement(track, here, manager, since));
    }
}
