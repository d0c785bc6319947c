package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.people.PersonId;
import java.util.Optional;

/** A rating of the person by somebody who is not their manager. */
public record SecondRating(PersonId rater, CompetencyId competency, int rating, Optional<String> evidence) {}
