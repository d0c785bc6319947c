package dev.plumbline.testing;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.PastCycle;
import dev.plumbline.domain.session.Profile;
import dev.plumbline.domain.session.TeamManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Somebody about to enter a session; what a test leaves out is not known. */
public record Newcomer(
        String id,
        Optional<String> manager,
        Optional<LevelId> level,
        Optional<LevelId> proposed,
        Optional<LocalDate> since,
        Map<CompetencyId, Dossier.Brought> ratings,
        List<PastCycle> past) {
    public static Newcomer of(String id) {
        return new Newcomer(
                id, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), List.of());
    }

    public Newcomer under(String manager) {
        return new Newcomer(id, Optional.of(manager), level, proposed, since, ratings, past);
    }

    public Newcomer at(LevelId level) {
        return new Newcomer(id, manager, Optional.of(level), proposed, since, ratings, past);
    }

    public Newcomer proposedFor(LevelId level) {
        return new Newcomer(id, manager, this.level, Optional.of(level), since, ratings, past);
    }

    public Newcomer since(LocalDate day) {
        return new Newcomer(id, manager, level, proposed, Optional.of(day), ratings, past);
    }

    public Newcomer rated(CompetencyId competency, int rating) {
        var more = new TreeMap<>(ratings);
        more.put(competency, new Dossier.Brought(Optional.of(rating), Optional.empty()));
        return new Newcomer(id, manager, level, proposed, since, more, past);
    }

    public Newcomer ratedBefore(CompetencyId competency, int rating) {
        var cycle = new PastCycle("spring", level, manager.map(PersonId::new), Map.of(competency, rating));
        return new Newcomer(id, manager, level, proposed, since, ratings, List.of(cycle));
    }

    public Dossier dossier() {
        var lead = manager.map(PersonId::new);
        var profile = new Profile(
                new PersonId(id),
                "alias of " + id,
                "Name of " + id,
                lead,
                Optional.empty(),
                since,
                Map.of(),
                List.of(),
                past);
        return new Dossier(
                profile,
                lead.map(found -> new TeamManager(found, "Name of " + found, "alias of " + found)),
                level,
                proposed,
                ratings,
                Map.of());
    }
}
