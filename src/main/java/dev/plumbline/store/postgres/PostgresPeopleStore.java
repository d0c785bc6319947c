package dev.plumbline.store.postgres;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Placement;
import dev.plumbline.domain.people.Placements;
import dev.plumbline.store.PeopleStore;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** People, their placements and attestations as rows. */
final class PostgresPeopleStore implements PeopleStore {
    private final Statements statements;

    PostgresPeopleStore(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Future<Void> put(List<Person> people, IntConsumer written) {
        return JsonBatch.write(statements, PeopleSql.PUT, people, Person::id, written);
    }

    @Override
    public Future<List<Person>> all() {
        return statements.read(PeopleSql.ALL, Tuple.tuple()).map(rows -> Statements.list(rows, PeopleRows::person));
    }

    @Override
    public Future<List<Person>> find(Collection<PersonId> people) {
        return statements
                .read(PeopleSql.FIND, PeopleRows.ids(people))
                .map(rows -> Statements.list(rows, PeopleRows::person));
    }

    @Override
    public Future<Optional<Person>> find(PersonId person) {
        return find(List.of(person)).map(found -> found.stream().findFirst());
    }

    @Override
    public Future<List<Person>> onLevels(Collection<LevelId> levels, Optional<PersonId> manager) {
        var wanted = Tuple.tuple()
                .addArrayOfString(levels.stream().map(LevelId::value).toArray(String[]::new))
                .addString(manager.map(PersonId::value).orElse(null));
        return statements.read(PeopleSql.ON_LEVELS, wanted).map(rows -> Statements.list(rows, PeopleRows::person));
    }

    @Override
    public Future<Placements> placements(PersonId person) {
        return statements.read(PeopleSql.PLACEMENTS, Tuple.of(person.value())).map(rows -> {
            List<Placement> entries = Statements.list(rows, PeopleRows::placement);
            return new Placements(entries);
        });
    }

    @Override
    public Future<Void> attest(List<PersonAttestation> attestations) {
        return JsonBatch.write(
                statements, PeopleSql.ATTEST, attestations, said -> List.of(said.person(), said.criterion()));
    }

    @Override
    public Future<List<PersonAttestation>> attestations(Collection<PersonId> people) {
        return statements
                .read(PeopleSql.ATTESTATIONS, PeopleRows.ids(people))
                .map(rows -> Statements.list(rows, PeopleRows::attestation));
    }
}
