package dev.plumbline.domain.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the committee has done so far: the ratings as the session found them against those that hold now. */
final class Committee {
    private final Roster roster;
    private final Ledger initial;
    private final Ledger current;
    private final Tails tails;

    Committee(Roster roster, Ledger initial, Ledger current, Tails tails) {
        this.roster = roster;
        this.initial = initial;
        this.current = current;
        this.tails = tails;
    }

    /** The reports each manager has whom the committee has looked at; whom it has not says nothing about its mind. */
    List<List<Difference>> reviewedByManager() {
        var byManager = Stream.generate(() -> new ArrayList<Difference>())
                .limit(roster.managers().size())
                .toList();
        var before = initial.lineup(roster);
        var now = current.lineup(roster);
        for (int place = 0; place < before.size(); place++) {
            if (!roster.isReviewed(before.person(place).ratee().key())) continue;
            Difference.between(before.person(place), now.person(place))
                    .ifPresent(byManager.get(before.manager(place))::add);
        }
        return List.copyOf(byManager);
    }

    List<CommitteeShift> shifts(int competencies) {
        return CommitteeShifts.of(reviewedByManager(), competencies, tails);
    }

    /**
     * What to expect for each manager's reports that are not reviewed yet: the mean of all, moved towards the manager's
     * own so far as managers are known to differ.
     */
    List<OptionalDouble> predicted() {
        var reviewed = reviewedByManager();
        var sample = new Sample(reviewed.size(), 1);
        for (int manager = 0; manager < reviewed.size(); manager++) {
            for (var difference : reviewed.get(manager)) sample.add(manager, 0, difference.mean());
        }
        var mean = sample.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sample.mean());
        return switch (ManagerShares.of(sample, tails)) {
            case ManagerShare.Estimated known ->
                known.offsets().stream()
                        .map(offset -> OptionalDouble.of(known.levelMeans().get(0) + offset))
                        .toList();
            case ManagerShare.NotAvailable none -> Collections.nCopies(reviewed.size(), mean);
        };
    }

    RoomShift room() {
        return RoomShift.of(initial.profiles().stream().flatMapToInt(this::changes));
    }

    private IntStream changes(Profile before) {
        return before.changesTo(current.profile(before.ratee().key()));
    }
}
