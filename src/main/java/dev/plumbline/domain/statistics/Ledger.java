package dev.plumbline.domain.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All ratings of one basis with their counts, changed one rating at a time. Whatever is not a count is worked out
 * from these integers in the order of keys, so it depends on what the ratings are and not on how they came to be.
 * For one thread.
 */
final class Ledger {
    private final Index competencies;
    private final Tallies tallies;
    private final Map<String, Profile> profiles = new HashMap<>();
    private @Nullable Analysis analysis;
    private @Nullable Lineup lineup;

    Ledger(Index competencies) {
        this.competencies = competencies;
        tallies = new Tallies(competencies.size());
    }

    void place(Ratee ratee) {
        var before = remove(ratee.key());
        lineup = null;
        var placed = before == null ? new Profile(ratee, competencies.size()) : before.movedTo(ratee);
        profiles.put(ratee.key(), placed);
        placed.forEachRated(competency -> tallies.add(ratee, competency, placed.rating(competency)));
    }

    @Nullable
    Profile remove(String key) {
        analysis = null;
        lineup = null;
        var profile = profiles.remove(key);
        if (profile != null) {
            profile.forEachRated(index -> tallies.remove(profile.ratee(), index, profile.rating(index)));
        }
        return profile;
    }

    void rate(String key, int competency, int rating) {
        var profile = profile(key);
        clear(profile, competency);
        profile.rate(competency, rating);
        tallies.add(profile.ratee(), competency, rating);
    }

    void clear(String key, int competency) {
        clear(profile(key), competency);
    }

    private void clear(Profile profile, int competency) {
        analysis = null;
        if (!profile.isRated(competency)) return;
        tallies.remove(profile.ratee(), competency, profile.rating(competency));
        profile.clear(competency);
    }

    Tallies tallies() {
        return tallies;
    }

    /** Everybody's ratings in the order of keys. */
    List<Profile> profiles() {
        return profiles.values().stream()
                .sorted(Comparator.comparing(profile -> profile.ratee().key()))
                .toList();
    }

    /** Everybody with the places that the roster gives their managers and strata. */
    Lineup lineup(Roster roster) {
        var kept = lineup;
        if (kept != null) return kept;
        var fresh = Lineup.of(profiles(), roster.managers(), roster.strata());
        lineup = fresh;
        return fresh;
    }

    Scores scores(Roster roster) {
        return new Scores(lineup(roster), tallies, competencies.size());
    }

    /** What these ratings tell, kept until the next change. */
    Analysis analysis(Roster roster, Tails tails) {
        var kept = analysis;
        if (kept != null) return kept;
        var fresh = new Analysis(this, roster, competencies, tails);
        analysis = fresh;
        return fresh;
    }

    Profile profile(String key) {
        var profile = profiles.get(key);
        if (profile == null) throw new IllegalArgumentException("nobody placed: " + key);
        return profile;
    }
}
