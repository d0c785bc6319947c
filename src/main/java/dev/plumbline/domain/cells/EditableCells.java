package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.Arrays;
import java.util.stream.Stream;

/** The cells a member can be seen to change, there already or not: of people, and never of votes (PROTOCOL [R14]). */
public final class EditableCells {
    private EditableCells() {}

    /** Whether somebody of that role may be told to change this cell. */
    public static boolean contain(Session session, Role role, CellKey key) {
        boolean writes = role == Role.FACILITATOR || role == Role.COMMITTEE;
        return writes
                && key.person()
                        .flatMap(session::person)
                        .filter(subject -> has(session.framework(), subject, key))
                        .isPresent();
    }

    private static boolean has(Framework framework, Subject subject, CellKey key) {
        return switch (key.kind()) {
            case LEVEL, REVIEW, DECISION -> true;
            case RATING ->
                subject.ratings().keySet().stream().anyMatch(id -> id.value().equals(key.id(1)));
            case NOTE ->
                Arrays.stream(NoteKind.values()).anyMatch(kind -> kind.text().equals(key.id(1)));
            case CRITERION -> isCriterion(framework, new CriterionId(key.id(1)));
            case PERSON, RECUSAL, VOTES, VOTE, READINESS -> false;
            case SESSION, AGENDA, FOCUS, TIMER, DRIFT_OPEN, SCREEN, CHAIR, MANAGER, MEMBER -> false;
            case DISTRIBUTION, LEVELS, DRIFT, CONSISTENCY -> false;
        };
    }

    private static boolean isCriterion(Framework framework, CriterionId id) {
        var own = framework.document().transitions().stream().flatMap(transition -> transition.criteria().stream());
        return Stream.concat(own, Stream.of(framework.defaultCriteria()))
                .flatMap(Criteria::nodes)
                .anyMatch(node -> node.named().filter(id::equals).isPresent());
    }
}
