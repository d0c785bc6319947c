package dev.plumbline.store.postgres;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Placement;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** People, placements and attestations as they stand in rows. */
final class PeopleRows {
    private PeopleRows() {}

    static Tuple ids(Collection<PersonId> people) {
        return Tuple.tuple()
                .addArrayOfString(people.stream().map(PersonId::value).toArray(String[]::new));
    }

    static <T> Optional<T> optional(Row row, String column, Function<String, T> type) {
        return Optional.ofNullable(row.getString(column)).map(type);
    }

    static Person person(Row row) {
        return new Person(
                new PersonId(row.getString("person_id")),
                row.getString("name"),
                optional(row, "email", email -> email),
                optional(row, "manager_id", PersonId::new),
                optional(row, "track", TrackId::new),
                optional(row, "level", LevelId::new),
                Optional.ofNullable(row.getLocalDate("level_since")),
                tags(row));
    }

    static Placement placement(Row row) {
        return new Placement(
                optional(row, "track", TrackId::new),
                new LevelId(row.getString("level")),
                optional(row, "manager_id", PersonId::new),
                Optional.ofNullable(row.getLocalDate("since")));
    }

    static PersonAttestation attestation(Row row) {
        return new PersonAttestation(
                new PersonId(row.getString("person_id")),
                new CriterionId(row.getString("criterion")),
                Optional.ofNullable(row.getBoolean("met")),
                row.getBoolean("waived"),
                optional(row, "evidence", text -> text),
                row.getString("attestor"));
    }

    private static Map<String, String> tags(Row row) {
        var tags = new TreeMap<String, String>();
        row.getJsonObject("tags")
                .forEach(tag -> tags.put(tag.getKey(), tag.getValue().toString()));
        return tags;
    }
}
