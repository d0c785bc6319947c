package dev.plumbline.store.postgres;

import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.store.CycleStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Cycles, ratings and proposals as rows. */
final class PostgresCycleStore implements CycleStore {
    private final Statements statements;

    PostgresCycleStore(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Future<Boolean> create(Cycle cycle) {
        var row = Tuple.of(cycle.id().value(), cycle.name(), cycle.framework().value(), cycle.frameworkVersion())
                .addLocalDate(cycle.opens())
                .addLocalDate(cycle.closes());
        return statements.write(CycleSql.CREATE, row).map(created -> created.rowCount() == 1);
    }

    @Override
    public Future<List<Cycle>> all() {
        return statements.read(CycleSql.ALL, Tuple.tuple()).map(rows -> Statements.list(rows, CycleRows::cycle));
    }

    @Override
    public Future<Optional<Cycle>> find(CycleId cycle) {
        return statements
                .read(CycleSql.FIND, Tuple.of(cycle.value()))
                .map(rows -> rows.stream().findFirst().map(CycleRows::cycle));
    }

    @Override
    public Future<Void> rate(List<CycleRating> ratings, IntConsumer written) {
        return JsonBatch.write(
                statements,
                CycleSql.RATE,
                ratings,
                said -> List.of(said.cycle(), said.person(), said.competency(), said.rater()),
                written);
    }

    @Override
    public Future<List<CycleRating>> ratings(CycleId cycle) {
        return statements.read(CycleSql.RATINGS, Tuple.of(cycle.value())).map(PostgresCycleStore::ratings);
    }

    @Override
    public Future<List<CycleRating>> ratingsOf(Collection<PersonId> people) {
        return statements.read(CycleSql.RATINGS_OF, PeopleRows.ids(people)).map(PostgresCycleStore::ratings);
    }

    @Override
    public Future<Void> propose(List<Proposal> proposals) {
        return JsonBatch.write(statements, CycleSql.PROPOSE, proposals, said -> List.of(said.cycle(), said.person()));
    }

    @Override
    public Future<List<Proposal>> proposals(CycleId cycle) {
        return statements.read(CycleSql.PROPOSALS, Tuple.of(cycle.value())).map(PostgresCycleStore::proposals);
    }

    @Override
    public Future<List<Proposal>> proposalsOf(Collection<PersonId> people) {
        return statements.read(CycleSql.PROPOSALS_OF, PeopleRows.ids(people)).map(PostgresCycleStore::proposals);
    }

    private static List<CycleRating> ratings(RowSet<Row> rows) {
        return Statements.list(rows, CycleRows::rating);
    }

    private static List<Proposal> proposals(RowSet<Row> rows) {
        return Statements.list(rows, CycleRows::proposal);
    }
}
