package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.LevelId;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The votes on one person in one round; an empty vote abstains. {@code everRevealed} stays true in later rounds: a
 * person counts as revealed from the first reveal on (PROTOCOL §6).
 */
public record Ballot(
        int round, boolean opened, boolean revealed, boolean everRevealed, Map<MemberId, Optional<LevelId>> votes) {
    public static final Ballot NONE = new Ballot(1, false, false, false, Map.of());

    public Ballot {
        votes = Collections.unmodifiableMap(new TreeMap<>(votes));
    }

    public Ballot open() {
        return new Ballot(round, true, revealed, everRevealed, votes);
    }

    public Ballot cast(MemberId member, Optional<LevelId> level) {
        var next = new TreeMap<>(votes);
        next.put(member, level);
        return new Ballot(round, opened, revealed, everRevealed, next);
    }

    public Ballot without(MemberId member) {
        var next = new TreeMap<>(votes);
        next.remove(member);
        return new Ballot(round, opened, revealed, everRevealed, next);
    }

    public Ballot reveal() {
        return new Ballot(round, true, true, true, votes);
    }

    /** Whether there is anything to show of this ballot: a vote was cast, or the voting was opened. */
    public boolean exists() {
        return opened || !votes.isEmpty();
    }
}
