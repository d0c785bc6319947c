package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What raters have said in a cycle already. */
public record KnownRatings(Map<Key, CycleRating> byKey) {
    public static final KnownRatings NONE = new KnownRatings(Map.of());

    /** What one rater says of one person and competency is kept once; no rater means the manager. */
    public record Key(PersonId person, CompetencyId competency, Optional<PersonId> rater) {
        static Key of(CycleRating rating) {
            return new Key(rating.person(), rating.competency(), rating.rater());
        }
    }

    public KnownRatings {
        byKey = Map.copyOf(byKey);
    }

    public static KnownRatings of(Collection<CycleRating> ratings) {
        return new KnownRatings(ratings.stream().collect(Collectors.toMap(Key::of, Function.identity())));
    }

    Optional<CycleRating> find(Key key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
