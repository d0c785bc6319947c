package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.PersonId;
import java.util.List;
import java.util.Optional;

/** Names one cell: its kind and the plain ids that follow, such as the rating of a person on a competency. */
public record CellKey(CellKind kind, List<String> ids) {
    public static final CellKey SESSION = of(CellKind.SESSION);
    public static final CellKey AGENDA = of(CellKind.AGENDA);
    public static final CellKey FOCUS = of(CellKind.FOCUS);
    public static final CellKey TIMER = of(CellKind.TIMER);
    public static final CellKey DRIFT_OPEN = of(CellKind.DRIFT_OPEN);
    public static final CellKey SCREEN = of(CellKind.SCREEN);
    public static final CellKey CHAIR = of(CellKind.CHAIR);
    public static final CellKey LEVELS = of(CellKind.LEVELS);
    public static final CellKey CONSISTENCY = of(CellKind.CONSISTENCY);

    public CellKey {
        ids = List.copyOf(ids);
    }

    public static CellKey of(CellKind kind, String... ids) {
        return new CellKey(kind, List.of(ids));
    }

    public static CellKey manager(PersonId manager) {
        return of(CellKind.MANAGER, manager.value());
    }

    public static CellKey member(MemberId member) {
        return of(CellKind.MEMBER, member.value());
    }

    public static CellKey person(PersonId person) {
        return of(CellKind.PERSON, person.value());
    }

    public static CellKey recusal(PersonId person, MemberId member) {
        return of(CellKind.RECUSAL, person.value(), member.value());
    }

    public static CellKey rating(PersonId person, CompetencyId competency) {
        return of(CellKind.RATING, person.value(), competency.value());
    }

    public static CellKey level(PersonId person) {
        return of(CellKind.LEVEL, person.value());
    }

    public static CellKey review(PersonId person) {
        return of(CellKind.REVIEW, person.value());
    }

    public static CellKey votes(PersonId person) {
        return of(CellKind.VOTES, person.value());
    }

    public static CellKey vote(PersonId person, MemberId member) {
        return of(CellKind.VOTE, person.value(), member.value());
    }

    public static CellKey decision(PersonId person) {
        return of(CellKind.DECISION, person.value());
    }

    public static CellKey criterion(PersonId person, CriterionId criterion) {
        return of(CellKind.CRITERION, person.value(), criterion.value());
    }

    public static CellKey note(PersonId person, NoteKind kind) {
        return of(CellKind.NOTE, person.value(), kind.text());
    }

    public static CellKey readiness(PersonId person) {
        return of(CellKind.READINESS, person.value());
    }

    public static CellKey distribution(CompetencyId competency) {
        return of(CellKind.DISTRIBUTION, competency.value());
    }

    public static CellKey distribution(CompetencyId competency, PersonId manager) {
        return of(CellKind.DISTRIBUTION, competency.value(), manager.value());
    }

    public static CellKey drift(PersonId manager) {
        return of(CellKind.DRIFT, manager.value());
    }

    /** The person the cell is about, if its kind is about one. */
    public Optional<PersonId> person() {
        return kind.isAboutPerson() ? Optional.of(new PersonId(ids.getFirst())) : Optional.empty();
    }

    /** The id at the position, counted from 0. */
    public String id(int position) {
        return ids.get(position);
    }
}
