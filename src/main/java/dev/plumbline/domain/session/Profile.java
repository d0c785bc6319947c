package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.people.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the organisation knows of a person and the meeting does not change. The alias stands for them on the room screen. */
public record Profile(
        PersonId id,
        String alias,
        String name,
        Optional<PersonId> manager,
        Optional<TrackId> track,
        Optional<LocalDate> since,
        Map<String, String> tags,
        List<SecondRating> secondRatings,
        List<PastCycle> past) {
    public Profile {
        tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        secondRatings = List.copyOf(secondRatings);
        past = List.copyOf(past);
    }
}
