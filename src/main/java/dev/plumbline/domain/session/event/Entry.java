package dev.plumbline.domain.session.event;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.Ballot;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Levels;
import dev.plumbline.domain.session.Profile;
import dev.plumbline.domain.session.Rating;
import dev.plumbline.domain.session.Renewal;
import dev.plumbline.domain.session.Review;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a dossier becomes a person of the session: every competency asked at their level has a rating, be it empty. */
final class Entry {
    private Entry() {}

    static Subject of(Dossier dossier, Framework framework) {
        return new Subject(
                dossier.profile(),
                Levels.brought(dossier.level(), dossier.proposed()),
                ratings(dossier, framework),
                dossier.attestations(),
                Review.UNTOUCHED,
                Ballot.NONE,
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    /** What is said anew, and for the rest what the session has of the person already. */
    static Subject keeping(Subject before, Dossier dossier, Renewal said, Framework framework) {
        var brought = of(dossier, framework);
        var proposed = said.proposal() ? dossier.proposed() : proposal(before.levels());
        return new Subject(
                aliased(brought.profile(), before.profile().alias()),
                Levels.brought(dossier.level(), proposed),
                ratings(before.ratings(), brought.ratings(), said),
                attestations(before.attestations(), brought.attestations(), said),
                before.review(),
                before.ballot(),
                before.decision(),
                before.notes(),
                before.opening());
    }

    static Session place(Session session, Dossier dossier, Subject subject) {
        var roster = session.roster().withPeople(session.roster().people().with(subject.id(), subject));
        return session.withRoster(dossier.manager().map(roster::withManager).orElse(roster));
    }

    private static Optional<LevelId> proposal(Levels levels) {
        return levels.proposed().equals(levels.current()) ? Optional.empty() : levels.proposed();
    }

    private static Map<CompetencyId, Rating> ratings(
            Map<CompetencyId, Rating> before, Map<CompetencyId, Rating> brought, Renewal said) {
        var ratings = new TreeMap<>(brought);
        ratings.replaceAll((competency, rating) ->
                said.ratings().contains(competency) ? rating : before.getOrDefault(competency, rating));
        return ratings;
    }

    private static Map<CriterionId, Attestation> attestations(
            Map<CriterionId, Attestation> before, Map<CriterionId, Attestation> brought, Renewal said) {
        var attestations = new TreeMap<>(before);
        brought.forEach((criterion, attestation) -> {
            if (said.attestations().contains(criterion)) attestations.put(criterion, attestation);
        });
        return attestations;
    }

    private static Map<CompetencyId, Rating> ratings(Dossier dossier, Framework framework) {
        var ratings = new TreeMap<CompetencyId, Rating>();
        dossier.level().stream()
                .flatMap(level -> framework.competenciesAt(level).stream())
                .map(Competency::id)
                .forEach(competency -> ratings.put(competency, Rating.NONE));
        dossier.ratings()
                .forEach((competency, brought) ->
                        ratings.put(competency, Rating.brought(brought.value(), brought.evidence())));
        return ratings;
    }

    private static Profile aliased(Profile profile, String alias) {
        return new Profile(
                profile.id(),
                alias,
                profile.name(),
                profile.manager(),
                profile.track(),
                profile.since(),
                profile.tags(),
                profile.secondRatings(),
                profile.past());
    }
}
