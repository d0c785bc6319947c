package dev.plumbline.domain.statistics;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All ratings of one basis with their counts, changed one rating at a time. Whatever is not a count is worked out
 * from these integers in the order of keys, so it depends on what the ratings are and not on how they came to be.
 * For one thread.
 */
final class Ledger {
    private final int competencies;
    private final Tallies tallies;
    private final SortedMap<String, Profile> profiles = new TreeMap<>();
    private @Nullable List<Gap> gaps;

    Ledger(int competencies) {
        this.competencies = competencies;
        tallies = new Tallies(competencies);
    }

    void place(Ratee ratee) {
        var before = remove(ratee.key());
        var placed = before == null ? new Profile(ratee, competencies) : before.movedTo(ratee);
        profiles.put(ratee.key(), placed);
        placed.forEachRated(competency -> tallies.add(ratee, competency, placed.rating(competency)));
    }

    @Nullable
    Profile remove(String key) {
        gaps = null;
        var profile = profiles.remove(key);
        if (profile != null) {
            profile.forEachRated(index -> tallies.remove(profile.ratee(), index, profile.rating(index)));
        }
        return profile;
    }

    void rate(String key, int competency, int rating) {
        clear(key, competency);
        var profile = profile(key);
        profile.rate(competency, rating);
        tallies.add(profile.ratee(), competency, rating);
    }

    void clear(String key, int competency) {
        gaps = null;
        var profile = profile(key);
        if (!profile.isRated(competency)) return;
        tallies.remove(profile.ratee(), competency, profile.rating(competency));
        profile.clear(competency);
    }

    Tallies tallies() {
        return tallies;
    }

    /** Everybody's ratings in the order of keys. */
    Collection<Profile> profiles() {
        return Collections.unmodifiableCollection(profiles.values());
    }

    Scores scores() {
        return new Scores(profiles.values(), tallies, competencies);
    }

    /** The gap of every manager, in their order, kept until the next change. */
    List<Gap> gaps(Index managers, Index strata) {
        var kept = gaps;
        if (kept != null) return kept;
        var scores = scores();
        var fresh = BenjaminiHochberg.adjustGaps(
                StratifiedGap.of(
                        scores.sample(managers, strata), scores.counted().resolutionFloor()),
                GapFlag.FEWEST);
        gaps = fresh;
        return fresh;
    }

    Profile profile(String key) {
        var profile = profiles.get(key);
        if (profile == null) throw new IllegalArgumentException("nobody placed: " + key);
        return profile;
    }
}
