package dev.plumbline.domain.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the committee has done so far: the ratings as the session found them against those that hold now. */
final class Committee {
    private final Roster roster;
    private final Ledger initial;
    private final Ledger current;

    Committee(Roster roster, Ledger initial, Ledger current) {
        this.roster = roster;
        this.initial = initial;
        this.current = current;
    }

    /** The reports each manager has whom the committee has looked at; whom it has not says nothing about its mind. */
    List<List<Difference>> reviewedByManager() {
        var byManager = Stream.generate(() -> new ArrayList<Difference>())
                .limit(roster.managers().size())
                .toList();
        for (var before : initial.profiles()) {
            var ratee = before.ratee();
            if (!roster.isReviewed(ratee.key())) continue;
            Difference.between(before, current.profile(ratee.key()))
                    .ifPresent(byManager.get(roster.managers().of(ratee.manager()))::add);
        }
        return List.copyOf(byManager);
    }

    List<CommitteeShift> shifts(int competencies) {
        return CommitteeShifts.of(reviewedByManager(), competencies);
    }

    RoomShift room() {
        return RoomShift.of(initial.profiles().stream().flatMapToInt(this::changes));
    }

    private IntStream changes(Profile before) {
        return before.changesTo(current.profile(before.ratee().key()));
    }
}
