package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A person whose ratings and level this session calibrates, as things stand now. */
public record Subject(
        Profile profile,
        Levels levels,
        Map<CompetencyId, Rating> ratings,
        Map<CriterionId, Attestation> attestations,
        Review review,
        Ballot ballot,
        Optional<Decision> decision,
        Map<NoteKind, String> notes,
        Optional<Opening> opening) {
    public Subject {
        ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
        attestations = Collections.unmodifiableMap(new TreeMap<>(attestations));
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }

    public PersonId id() {
        return profile.id();
    }

    public boolean reportsTo(PersonId manager) {
        return profile.manager().filter(manager::equals).isPresent();
    }

    public Subject withRating(CompetencyId competency, Rating rating) {
        var next = new TreeMap<>(ratings);
        next.put(competency, rating);
        return new Subject(profile, levels, next, attestations, review, ballot, decision, notes, opening);
    }

    public Subject withLevels(Levels next) {
        return new Subject(profile, next, ratings, attestations, review, ballot, decision, notes, opening);
    }

    public Subject withAttestation(CriterionId criterion, Attestation attestation) {
        var next = new TreeMap<>(attestations);
        next.put(criterion, attestation);
        return new Subject(profile, levels, ratings, next, review, ballot, decision, notes, opening);
    }

    public Subject withReview(Review next) {
        return new Subject(profile, levels, ratings, attestations, next, ballot, decision, notes, opening);
    }

    public Subject withBallot(Ballot next) {
        return new Subject(profile, levels, ratings, attestations, review, next, decision, notes, opening);
    }

    public Subject withDecision(Decision made) {
        return new Subject(
                profile, levels, ratings, attestations, review.confirm(), ballot, Optional.of(made), notes, opening);
    }

    /** An empty text takes the note away. */
    public Subject withNote(NoteKind kind, String text) {
        var next = new TreeMap<>(notes);
        if (text.isEmpty()) next.remove(kind);
        else next.put(kind, text);
        return new Subject(profile, levels, ratings, attestations, review, ballot, decision, next, opening);
    }

    /** From here on the initial ratings and level stay as they are. */
    public Subject open(LocalDate today) {
        var opened = Optional.of(new Opening(today, attestations));
        return new Subject(profile, levels, ratings, attestations, review, ballot, decision, notes, opened);
    }
}
