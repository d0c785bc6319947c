package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.session.Ballot;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The votes on a person: one cell a voter, and one that counts them; after the reveal it holds the levels without names. */
final class BallotCells {
    private BallotCells() {}

    static void put(Session session, Subject subject, Map<CellKey, Value> cells) {
        var ballot = subject.ballot();
        if (!ballot.exists()) return;
        var person = subject.id();
        cells.put(CellKey.votes(person), votes(session, subject, ballot));
        ballot.votes()
                .forEach((member, level) -> cells.put(
                        CellKey.vote(person, member),
                        Fields.of("round", Value.number(ballot.round())).and("level", Value.of(level))));
    }

    private static Value votes(Session session, Subject subject, Ballot ballot) {
        var who = ballot.votes().keySet().stream()
                .map(member -> Value.text(member.value()))
                .toList();
        var counted = Fields.of("round", Value.number(ballot.round()))
                .and("cast", who.size())
                .and("of", session.voters(subject.id()))
                .and("revealed", ballot.revealed())
                .and("who", Value.items(who));
        return ballot.revealed() ? counted.and("levels", levels(session, ballot)) : counted;
    }

    /** Sorted by rank, abstentions last, so that the order tells nothing about the voters. */
    private static Value levels(Session session, Ballot ballot) {
        var byRank = Comparator.comparingInt((Optional<LevelId> level) -> rank(session, level))
                .thenComparing(level -> level.map(LevelId::value).orElse(""));
        return Value.items(
                ballot.votes().values().stream().sorted(byRank).map(Value::of).toList());
    }

    private static int rank(Session session, Optional<LevelId> level) {
        return level.flatMap(session.framework()::level).map(Level::rank).orElse(Integer.MAX_VALUE);
    }
}
