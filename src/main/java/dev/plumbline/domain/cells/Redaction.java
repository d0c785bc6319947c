package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is left of a visible cell for a member: fields taken out, withheld people, aliases for the room screen. */
final class Redaction {
    /** Fewest people a figure on the room screen may stand on. */
    private static final int FEWEST = 5;

    private final Session session;
    private final Visibility visibility;
    private final Set<PersonId> smallTeams;
    private final Aliases aliases;

    Redaction(Session session, Visibility visibility, Set<PersonId> smallTeams) {
        this.session = session;
        this.visibility = visibility;
        this.smallTeams = smallTeams;
        this.aliases = new Aliases(session);
    }

    Optional<Cell> of(CellKey key, Value value) {
        if (value instanceof Value.Items items && key.kind() == CellKind.AGENDA) return Optional.of(agenda(items));
        if (!(value instanceof Fields fields)) return Optional.of(new Cell(key, value));
        return isScreen() ? onScreen(key, fields) : Optional.of(elsewhere(key, fields));
    }

    private Cell elsewhere(CellKey key, Fields fields) {
        Value left = switch (key.kind()) {
            case FOCUS -> focus(fields);
            case LEVEL -> level(key, fields);
            case VOTES -> visibility.is(Role.OBSERVER) ? fields.without("who") : fields;
            case DRIFT -> named(drift(key, fields), managerName(key));
            default -> fields;
        };
        return new Cell(key, left);
    }

    private Optional<Cell> onScreen(CellKey key, Fields fields) {
        Optional<? extends Value> left = switch (key.kind()) {
            case PERSON -> Optional.of(person(key, fields));
            case MEMBER -> Optional.of(fields.only("role"));
            case FOCUS -> Optional.of(focus(fields));
            case LEVEL -> Optional.of(level(key, fields));
            case VOTES -> Optional.of(fields.without("who"));
            case DECISION -> Optional.of(fields.only("outcome", "level"));
            case DRIFT -> Optional.of(driftOnScreen(key, fields));
            case DISTRIBUTION, LEVELS -> Totals.people(fields) < FEWEST ? Optional.empty() : Optional.of(fields);
            default -> Optional.of(fields);
        };
        return left.map(value -> new Cell(aliased(key), value));
    }

    private CellKey aliased(CellKey key) {
        if (key.kind() == CellKind.DRIFT) return CellKey.of(key.kind(), aliases.manager(new PersonId(key.id(0))));
        return key.person()
                .map(person -> withFirstId(key, aliases.person(person)))
                .orElse(key);
    }

    private static CellKey withFirstId(CellKey key, String id) {
        var ids = new ArrayList<>(key.ids());
        ids.set(0, id);
        return new CellKey(key.kind(), ids);
    }

    private Value person(CellKey key, Fields fields) {
        var name = aliases.name(new PersonId(key.id(0)));
        return fields.only("name", "track", "level").and("name", name);
    }

    private Value level(CellKey key, Fields fields) {
        return visibility.showsProposal(new PersonId(key.id(0))) ? fields : fields.only("current");
    }

    private Value focus(Fields fields) {
        var person = fields.text("person").map(PersonId::new);
        if (person.filter(visibility.audience().withheld()::contains).isPresent()) {
            return Fields.of("withheld", Value.flag(true));
        }
        return isScreen() && person.isPresent() ? fields.and("person", aliases.person(person.get())) : fields;
    }

    private Cell agenda(Value.Items items) {
        List<PersonId> people = items.items().stream()
                .map(item -> new PersonId(((Value.Text) item).text()))
                .filter(person -> !visibility.audience().withheld().contains(person))
                .toList();
        return new Cell(
                CellKey.AGENDA,
                isScreen()
                        ? Value.items(people.stream()
                                .map(person -> Value.text(aliases.person(person)))
                                .toList())
                        : SharedCells.agenda(people));
    }

    /** Others' rows that stand on few people are cut down, as {@link SmallTeams} says which. */
    private Fields drift(CellKey key, Fields fields) {
        var manager = new PersonId(key.id(0));
        boolean reduced = smallTeams.contains(manager)
                && (isScreen() || (visibility.is(Role.COMMITTEE) && !visibility.isOwnRow(manager)));
        return reduced ? fields.only("n").and("verdict", "TOO_FEW") : fields;
    }

    private Value driftOnScreen(CellKey key, Fields fields) {
        var manager = new PersonId(key.id(0));
        var name = aliases.managerName(manager);
        var row = named(drift(key, fields), name);
        boolean byName = session.meeting().driftOpen().screen() == DriftOnScreen.NAMES;
        return byName ? row.and("name", name) : row;
    }

    /** Figures say {manager}, because who reads them decides what the manager is called. */
    private static Fields named(Fields row, String name) {
        return row.text("sentence")
                .map(sentence -> row.and("sentence", sentence.replace("{manager}", name)))
                .orElse(row);
    }

    private String managerName(CellKey key) {
        var manager = session.roster().managers().get(new PersonId(key.id(0)));
        return manager == null ? key.id(0) : manager.name();
    }

    private boolean isScreen() {
        return visibility.is(Role.SCREEN);
    }
}
