package dev.plumbline.domain.session.event;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Rating;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import dev.plumbline.domain.session.State;
import java.util.Optional;

/** A rating was set or cleared; while live this means the committee has looked at the person. */
public record RatingSet(PersonId person, CompetencyId competency, Optional<Integer> value, Optional<String> reason)
        implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        boolean preparing = session.is(State.PREPARING);
        return session.with(person, subject -> {
            var before = subject.ratings().getOrDefault(competency, Rating.NONE);
            var rated = subject.withRating(competency, before.to(value, preparing));
            return preparing ? rated : rated.withReview(rated.review().confirm());
        });
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.rating(person, competency));
    }
}
