package dev.plumbline.store.memory;

import static java.util.Comparator.comparing;

import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.store.CycleStore;
import io.vertx.core.Future;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Cycles, ratings and proposals in memory. */
final class MemoryCycleStore implements CycleStore {
    private static final Comparator<CycleRating> BY_RATER = comparing(CycleRating::cycle)
            .thenComparing(CycleRating::person)
            .thenComparing(CycleRating::competency)
            .thenComparing(rating -> rating.rater().map(PersonId::value).orElse(""));

    private final Map<CycleId, Cycle> cycles = new HashMap<>();
    private final Map<List<Object>, CycleRating> ratings = new HashMap<>();
    private final Map<List<Object>, Proposal> proposals = new HashMap<>();

    @Override
    public Future<Boolean> create(Cycle cycle) {
        return Future.succeededFuture(cycles.putIfAbsent(cycle.id(), cycle) == null);
    }

    @Override
    public Future<List<Cycle>> all() {
        return Future.succeededFuture(cycles.values().stream()
                .sorted(comparing(Cycle::opens).reversed().thenComparing(Cycle::id))
                .toList());
    }

    @Override
    public Future<Optional<Cycle>> find(CycleId cycle) {
        return Future.succeededFuture(Optional.ofNullable(cycles.get(cycle)));
    }

    @Override
    public Future<Void> rate(List<CycleRating> batch, IntConsumer written) {
        for (var said : batch) {
            List<Object> key = List.of(said.cycle(), said.person(), said.competency(), said.rater());
            if (said.value().isPresent()) ratings.put(key, said);
            else ratings.remove(key);
        }
        return Future.succeededFuture();
    }

    @Override
    public Future<List<CycleRating>> ratings(CycleId cycle) {
        return ratings(rating -> rating.cycle().equals(cycle));
    }

    @Override
    public Future<List<CycleRating>> ratingsOf(Collection<PersonId> people) {
        return ratings(rating -> people.contains(rating.person()));
    }

    private Future<List<CycleRating>> ratings(Predicate<CycleRating> wanted) {
        return Future.succeededFuture(
                ratings.values().stream().filter(wanted).sorted(BY_RATER).toList());
    }

    @Override
    public Future<Void> propose(List<Proposal> batch) {
        for (var said : batch) proposals.put(List.of(said.cycle(), said.person()), said);
        return Future.succeededFuture();
    }

    @Override
    public Future<List<Proposal>> proposals(CycleId cycle) {
        return proposals(proposal -> proposal.cycle().equals(cycle));
    }

    @Override
    public Future<List<Proposal>> proposalsOf(Collection<PersonId> people) {
        return proposals(proposal -> people.contains(proposal.person()));
    }

    private Future<List<Proposal>> proposals(Predicate<Proposal> wanted) {
        return Future.succeededFuture(proposals.values().stream()
                .filter(wanted)
                .sorted(comparing(Proposal::cycle).thenComparing(Proposal::person))
                .toList());
    }
}
