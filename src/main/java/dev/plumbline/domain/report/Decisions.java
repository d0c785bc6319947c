package dev.plumbline.domain.report;

import dev.plumbline.domain.cells.Cells;
import dev.plumbline.domain.cells.Fields;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.report.DecisionRow.Objection;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The decisions of a session as a list, one row a person (PROTOCOL [H7]). Made of the cells the reader holds, so it tells no more. */
public final class Decisions {
    private static final Comparator<DecisionRow> BY_NAME =
            Comparator.comparing(DecisionRow::name).thenComparing(DecisionRow::person);

    private final Map<CellKey, Value> cells;

    private Decisions(Map<CellKey, Value> cells) {
        this.cells = cells;
    }

    public static List<DecisionRow> of(Session session, Member reader) {
        var list = new Decisions(View.of(session, reader).show(Cells.of(session)));
        return list.cells.keySet().stream()
                .filter(key -> key.kind() == CellKind.PERSON)
                .map(key -> list.row(key.id(0)))
                .sorted(BY_NAME)
                .toList();
    }

    private DecisionRow row(String person) {
        var level = cell(CellKind.LEVEL, person);
        var decision = cell(CellKind.DECISION, person);
        return new DecisionRow(
                person,
                cell(CellKind.PERSON, person).text("name").orElse(""),
                level.text("current"),
                level.text("proposed"),
                decision.text("level"),
                decision.text("outcome"),
                decision.text("reason"),
                decision.text("by").map(this::member),
                decision.text("at"),
                decision.get("dissent").stream().flatMap(this::objections).toList());
    }

    private Stream<Objection> objections(Value dissent) {
        return dissent instanceof Value.Items items ? items.items().stream().flatMap(this::objection) : Stream.empty();
    }

    private Stream<Objection> objection(Value said) {
        if (!(said instanceof Fields fields)) return Stream.empty();
        var who = fields.text("member").map(this::member).orElse("");
        return Stream.of(new Objection(who, fields.text("reason").orElse("")));
    }

    /** The name of a member; one who has left is only an id. */
    private String member(String id) {
        return cell(CellKind.MEMBER, id).text("name").orElse(id);
    }

    private Fields cell(CellKind kind, String id) {
        return Optional.ofNullable(cells.get(CellKey.of(kind, id)))
                .map(value -> value instanceof Fields fields ? fields : Fields.NONE)
                .orElse(Fields.NONE);
    }
}
