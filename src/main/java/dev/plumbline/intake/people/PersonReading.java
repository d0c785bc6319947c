package dev.plumbline.intake.people;

import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.table.RowReader;
import java.util.Optional;

/** Reads a cell as the id of somebody the organisation knows. */
final class PersonReading {
    private static final String UNKNOWN = "nobody has this id; import the person first or correct the id";

    private PersonReading() {}

    static Optional<Person> required(RowReader row, String column, KnownPeople known) {
        return row.required(column).flatMap(written -> row.parsed(column, id -> known.find(new PersonId(id)), UNKNOWN));
    }
}
