package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the organisation keeps of a person, whatever session they may be in. The ratings come oldest cycle first, and of
 * each competency the newest one by the manager counts.
 */
public record Standing(
        Person person,
        Optional<LevelId> proposed,
        List<CycleRating> oldestFirst,
        List<PersonAttestation> attestations) {
    public Standing {
        oldestFirst = List.copyOf(oldestFirst);
        attestations = List.copyOf(attestations);
    }

    /** The person as readiness looks at them on that day. */
    public Candidate on(LocalDate today) {
        return new Candidate(person.level(), proposed, ratings(), attested(), person.since(), today, Optional.empty());
    }

    private Map<CompetencyId, Integer> ratings() {
        var ratings = new HashMap<CompetencyId, Integer>();
        oldestFirst.stream()
                .filter(CycleRating::isByManager)
                .forEach(said -> said.value().ifPresent(value -> ratings.put(said.competency(), value)));
        return ratings;
    }

    private Map<CriterionId, Attested> attested() {
        var attested = new HashMap<CriterionId, Attested>();
        attestations.forEach(said ->
                attested.put(said.criterion(), new Attested(said.met(), said.waived(), said.evidence(), said.by())));
        return attested;
    }
}
