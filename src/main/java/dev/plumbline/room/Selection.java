package dev.plumbline.room;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import java.util.List;
import java.util.Optional;

/** Whom a session calibrates: people by their ids, or everybody of a kind. */
public sealed interface Selection {
    /** Exactly these. */
    record These(List<PersonId> people) implements Selection {
        public These {
            people = List.copyOf(people);
        }
    }

    /**
     * Everybody on a level of the framework to whom all of this applies. A tag is written {@code office=Leeds}, or
     * {@code Leeds} for a tag of any name.
     */
    record Matching(Optional<TrackId> track, Optional<LevelId> level, Optional<PersonId> manager, Optional<String> tag)
            implements Selection {
        /** Whoever it takes stands on one of these. */
        List<LevelId> levels(Framework framework) {
            return framework.document().levels().stream()
                    .filter(one -> track.isEmpty() || track.get().equals(one.track()))
                    .map(Level::id)
                    .filter(id -> level.isEmpty() || level.get().equals(id))
                    .toList();
        }

        boolean takes(Person person, Framework framework) {
            var here = person.level().flatMap(framework::level);
            return here.isPresent()
                    && track.filter(wanted -> !here.get().track().equals(wanted))
                            .isEmpty()
                    && level.filter(wanted -> !here.get().id().equals(wanted)).isEmpty()
                    && manager.filter(wanted -> !person.reportsTo(wanted)).isEmpty()
                    && tag.filter(wanted -> !isTagged(person, wanted)).isEmpty();
        }

        private static boolean isTagged(Person person, String wanted) {
            return person.tags().entrySet().stream()
                    .anyMatch(tag ->
                            tag.getValue().equals(wanted) || (tag.getKey() + "=" + tag.getValue()).equals(wanted));
        }
    }
}
