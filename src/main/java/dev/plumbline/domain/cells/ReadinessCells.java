package dev.plumbline.domain.cells;

import dev.plumbline.domain.readiness.CriterionResult;
import dev.plumbline.domain.readiness.Gap;
import dev.plumbline.domain.readiness.Readiness;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The figure {@code readiness/{p}}. Who has nothing to be ready for, at the top of a track or without a level, has
 * none.
 */
public final class ReadinessCells {
    private ReadinessCells() {}

    /** The readiness of everybody, computed at once. */
    public static Map<CellKey, Value> of(Session session) {
        return new ReadinessEngine().figuresOf(session);
    }

    static Optional<Value> of(Session session, Subject subject) {
        return Readiness.of(session.framework(), Candidates.now(session, subject))
                .map(readiness -> fields(readiness).andIf("atStart", atStart(session, subject)));
    }

    /** Left out before the meeting has begun for the person; none if there was nothing to be ready for. */
    private static Optional<Value> atStart(Session session, Subject subject) {
        return Candidates.atStart(session, subject)
                .map(candidate -> Readiness.verdict(session.framework(), candidate)
                        .map(Value::name)
                        .orElse(Value.NOTHING));
    }

    /** What is told of any readiness, in a session or outside. */
    public static Fields fields(Readiness readiness) {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("target", Value.text(readiness.target().value()));
        fields.put("verdict", Value.name(readiness.verdict()));
        fields.put("met", Value.number(readiness.met()));
        fields.put("of", Value.number(readiness.of()));
        fields.put("criteria", list(readiness.criteria(), ReadinessCells::criterion));
        fields.put("gaps", list(readiness.gaps(), ReadinessCells::gap));
        fields.put("margin", Numbers.of(readiness.marginPoints()));
        fields.put("pointsToFlip", Numbers.of(readiness.pointsToFlip()));
        fields.put("fragile", Value.flag(readiness.fragile()));
        return Fields.of(fields);
    }

    private static <T> Value list(List<T> things, Function<T, Value> value) {
        return Value.items(things.stream().map(value).toList());
    }

    private static Value criterion(CriterionResult criterion) {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("id", Value.text(criterion.id().value()));
        fields.put("status", Value.name(criterion.status()));
        fields.put("have", Value.text(criterion.have()));
        fields.put("need", Value.text(criterion.need()));
        fields.put("text", Value.text(criterion.text()));
        return Fields.of(fields);
    }

    private static Value gap(Gap gap) {
        var fields = new LinkedHashMap<String, Value>();
        fields.put("competency", Value.text(gap.competency().value()));
        fields.put("have", Numbers.of(gap.have()));
        fields.put("need", Value.number(gap.need()));
        return Fields.of(fields);
    }
}
