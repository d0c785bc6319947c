package dev.plumbline.domain.session.command;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.session.Ballot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The middle of the revealed votes by rank; of an even number both middle ones. Abstentions do not count. */
record VoteMedian(List<LevelId> middle) {
    static VoteMedian of(Ballot ballot, Framework framework) {
        if (!ballot.revealed()) return new VoteMedian(List.of());
        var votes = ballot.votes().values().stream()
                .flatMap(Optional::stream)
                .flatMap(level -> framework.level(level).stream())
                .sorted(Comparator.comparingInt(Level::rank).thenComparing(Level::id))
                .map(Level::id)
                .toList();
        int count = votes.size();
        return new VoteMedian(count == 0 ? List.of() : votes.subList((count - 1) / 2, count / 2 + 1));
    }

    boolean differsFrom(LevelId level) {
        return !middle.isEmpty() && !middle.contains(level);
    }
}
