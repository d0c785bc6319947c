package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.table.RowReader;
import dev.plumbline.intake.table.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads people in any order; every further column is a tag. With a framework, tracks and levels must be the framework's.
 * What a file has no column for stays as it is known.
 */
public record PeopleIntake(KnownPeople known, Optional<Framework> framework) {
    private static final String ID = "person_id";
    private static final String NAME = "name";
    private static final String EMAIL = "email";
    private static final String MANAGER = "manager_id";
    private static final List<String> COLUMNS =
            List.of(ID, NAME, EMAIL, MANAGER, PlaceReading.TRACK, PlaceReading.LEVEL, PlaceReading.SINCE);

    public Intake<Person> read(Table table) {
        return table.read(List.of(ID, NAME), new Reading(this, table)::person);
    }

    /** One file being read, with what its rows say of each other. */
    private static final class Reading {
        private final Table table;
        private final KnownPeople known;
        private final LevelReading levels;
        private final Map<String, String> tagTitles;
        private final Set<PersonId> inFile;
        private final ReportingLines lines;
        private final Set<PersonId> kept = new HashSet<>();

        Reading(PeopleIntake intake, Table table) {
            this.table = table;
            known = intake.known;
            levels = new LevelReading(intake.framework);
            tagTitles = table.columnsBesides(COLUMNS).stream()
                    .collect(Collectors.toMap(name -> name, name -> titleOf(table, name)));
            inFile = table.rows().stream()
                    .flatMap(row -> row.text(ID).stream())
                    .map(PersonId::new)
                    .collect(Collectors.toSet());
            lines = new ReportingLines(managers(intake.known, table));
        }

        Optional<Person> person(RowReader row) {
            var id = row.required(ID).map(PersonId::new);
            var name = row.required(NAME);
            id.filter(kept::contains).ifPresent(twice -> row.refuse(ID, "an earlier row has this id; keep only one"));
            var manager = row.text(MANAGER).map(PersonId::new);
            manager.ifPresent(boss -> checkManager(row, id, boss));
            var before = id.flatMap(known::find);
            var place = new PlaceReading(table, levels, row, before);
            if (id.isEmpty() || name.isEmpty() || !row.isSound()) return Optional.empty();
            kept.add(id.get());
            return Optional.of(new Person(
                    id.get(),
                    name.get(),
                    table.orBefore(EMAIL, row.text(EMAIL), before.flatMap(Person::email)),
                    table.orBefore(MANAGER, manager, before.flatMap(Person::manager)),
                    place.track,
                    place.level,
                    place.since,
                    tags(row, before)));
        }

        private void checkManager(RowReader row, Optional<PersonId> id, PersonId manager) {
            if (id.filter(manager::equals).isPresent()) {
                row.refuse(MANAGER, "nobody is their own manager; name another person or leave the cell empty");
            } else if (!inFile.contains(manager) && !known.include(manager)) {
                row.refuse(MANAGER, "nobody has this id; add a row for the manager or correct the id");
            } else {
                id.flatMap(lines::circle).ifPresent(circle -> row.refuse(MANAGER, circular(circle)));
            }
        }

        /** Those the file has no column for stay as they are. */
        private Map<String, String> tags(RowReader row, Optional<Person> before) {
            var tags = new HashMap<>(before.map(Person::tags).orElse(Map.of()));
            tags.keySet().removeIf(title -> table.hasColumn(Table.columnName(title)));
            tagTitles.forEach((name, title) -> row.text(name).ifPresent(value -> tags.put(title, value)));
            return tags;
        }

        private static String titleOf(Table table, String name) {
            return table.titles().getOrDefault(name, name);
        }

        private static Map<PersonId, PersonId> managers(KnownPeople known, Table table) {
            var managers = new HashMap<PersonId, PersonId>();
            known.byId().forEach((id, person) -> person.manager().ifPresent(manager -> managers.put(id, manager)));
            if (!table.hasColumn(MANAGER)) return managers;
            table.rows()
                    .forEach(row -> row.text(ID).map(PersonId::new).ifPresent(id -> {
                        managers.remove(id);
                        row.text(MANAGER).map(PersonId::new).ifPresent(manager -> managers.put(id, manager));
                    }));
            return managers;
        }

        private static String circular(List<PersonId> circle) {
            var names = circle.stream().limit(5).map(PersonId::value).collect(Collectors.joining(" reports to "));
            return "these people report to each other in a circle; correct one of them: " + names
                    + (circle.size() > 5 ? " …" : " reports to " + circle.get(0));
        }
    }
}
