package dev.plumbline.store;

import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Proposal;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Keeps the review cycles with their ratings and proposals. Ratings stand by cycle, person, competency and rater. */
public interface CycleStore {
    /** Keeps a new cycle; false, and nothing happens, if the id is taken. */
    Future<Boolean> create(Cycle cycle);

    /** All cycles, the one that opened last first. */
    Future<List<Cycle>> all();

    Future<Optional<Cycle>> find(CycleId cycle);

    /** A rating replaces what the same rater said of the same person, competency and cycle; one without a value clears it. */
    default Future<Void> rate(List<CycleRating> ratings) {
        return rate(ratings, written -> {});
    }

    /** The same, and tells now and then how many are written already; none of them is kept before all are. */
    Future<Void> rate(List<CycleRating> ratings, IntConsumer written);

    Future<List<CycleRating>> ratings(CycleId cycle);

    /** The ratings of these people in all cycles. */
    Future<List<CycleRating>> ratingsOf(Collection<PersonId> people);

    /** A proposal replaces an earlier one of the same cycle and person. */
    Future<Void> propose(List<Proposal> proposals);

    /** The proposals of a cycle, by person. */
    Future<List<Proposal>> proposals(CycleId cycle);

    /** The proposals made for these people in all cycles. */
    Future<List<Proposal>> proposalsOf(Collection<PersonId> people);
}
