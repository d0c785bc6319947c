package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.readiness.Attested;
import dev.plumbline.domain.readiness.Candidate;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.Decision;
import dev.plumbline.domain.session.Opening;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.Rating;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What readiness has to know of a person of a session, now and as it was when the meeting began for them.
 *
 * <p>Their ratings are the session's. It took over those of its cycle, so a competency without one is not rated, and
 * an earlier cycle does not fill the hole: who took a rating away would see an old one come back. Only for a competency
 * that the session does not ask of the person at all does the newest earlier cycle speak.
 */
final class Candidates {
    private Candidates() {}

    static Candidate now(Session session, Subject subject) {
        var proposed = FigureProposals.now(session, subject);
        return new Candidate(
                subject.levels().current(),
                proposed,
                ratings(subject, Rating::value),
                attested(subject.attestations()),
                subject.profile().since(),
                session.meeting().today(),
                subject.decision()
                        .flatMap(decision -> confirmed(decision, target(session.framework(), subject, proposed))));
    }

    /** Empty before the meeting has begun for the person. */
    static Optional<Candidate> atStart(Session session, Subject subject) {
        return subject.opening().map(opening -> atStart(session, subject, opening));
    }

    private static Candidate atStart(Session session, Subject subject, Opening opening) {
        return new Candidate(
                subject.levels().current(),
                FigureProposals.atStart(session, subject),
                ratings(subject, Rating::initial),
                attested(opening.attestations()),
                subject.profile().since(),
                opening.on(),
                Optional.empty());
    }

    private static Map<CompetencyId, Integer> ratings(Subject subject, Function<Rating, Optional<Integer>> basis) {
        var ratings = new HashMap<CompetencyId, Integer>();
        for (var cycle : subject.profile().past()) ratings.putAll(cycle.ratings());
        ratings.keySet().removeAll(subject.ratings().keySet());
        subject.ratings()
                .forEach(
                        (competency, rating) -> basis.apply(rating).ifPresent(value -> ratings.put(competency, value)));
        return ratings;
    }

    private static Map<CriterionId, Attested> attested(Map<CriterionId, Attestation> attestations) {
        var attested = new HashMap<CriterionId, Attested>();
        attestations.forEach((criterion, told) ->
                attested.put(criterion, new Attested(told.met(), told.waived(), told.evidence(), told.by())));
        return attested;
    }

    /** A decision confirms the level it names and no other; one that is put off says neither yes nor no. */
    private static Optional<Boolean> confirmed(Decision decision, Optional<LevelId> target) {
        return decision.outcome() == Outcome.DEFER ? Optional.empty() : target.map(decision.level()::equals);
    }

    private static Optional<LevelId> target(Framework framework, Subject subject, Optional<LevelId> proposed) {
        var current = subject.levels().current();
        return proposed.equals(current) ? current.flatMap(framework::next).map(Level::id) : proposed;
    }
}
