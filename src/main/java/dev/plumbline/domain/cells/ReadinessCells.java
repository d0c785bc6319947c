package dev.plumbline.domain.cells;

import dev.plumbline.domain.readiness.CriterionResult;
import dev.plumbline.domain.readiness.Gap;
import dev.plumbline.domain.readiness.Readiness;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.Map;
import java.util.Optional;

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
                .map(candidate -> Readiness.of(session.framework(), candidate)
                        .map(readiness -> Value.name(readiness.verdict()))
                        .orElse(Value.NOTHING));
    }

    /** What is told of any readiness, in a session or outside. */
    public static Fields fields(Readiness readiness) {
        return Fields.of("target", Value.text(readiness.target().value()))
                .and("verdict", Value.name(readiness.verdict()))
                .and("met", readiness.met())
                .and("of", readiness.of())
                .and(
                        "criteria",
                        Value.items(readiness.criteria().stream()
                                .map(ReadinessCells::criterion)
                                .toList()))
                .and(
                        "gaps",
                        Value.items(readiness.gaps().stream()
                                .map(ReadinessCells::gap)
                                .toList()))
                .and("margin", Numbers.of(readiness.marginPoints()))
                .and("pointsToFlip", Numbers.of(readiness.pointsToFlip()))
                .and("fragile", readiness.fragile());
    }

    private static Value criterion(CriterionResult criterion) {
        return Fields.of("id", Value.text(criterion.id().value()))
                .and("status", Value.name(criterion.status()))
                .and("have", Value.text(criterion.have()))
                .and("need", Value.text(criterion.need()))
                .and("text", criterion.text());
    }

    private static Value gap(Gap gap) {
        return Fields.of("competency", Value.text(gap.competency().value()))
                .and("have", Numbers.of(gap.have()))
                .and("need", gap.need());
    }
}
