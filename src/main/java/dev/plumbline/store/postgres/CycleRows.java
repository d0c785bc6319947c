package dev.plumbline.store.postgres;

import static dev.plumbline.store.postgres.PeopleRows.optional;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Proposal;
import io.vertx.sqlclient.Row;
import java.util.Optional;

/** Cycles, ratings and proposals as they stand in rows. */
final class CycleRows {
    private CycleRows() {}

    static Cycle cycle(Row row) {
        return new Cycle(
                new CycleId(row.getString("cycle_id")),
                row.getString("name"),
                new FrameworkId(row.getString("framework_id")),
                row.getInteger("framework_version"),
                row.getLocalDate("opens"),
                row.getLocalDate("closes"));
    }

    static CycleRating rating(Row row) {
        return new CycleRating(
                new CycleId(row.getString("cycle_id")),
                new PersonId(row.getString("person_id")),
                new CompetencyId(row.getString("competency")),
                optional(row, "rater_id", id -> id).filter(id -> !id.isEmpty()).map(PersonId::new),
                Optional.of(row.getInteger("value")),
                optional(row, "evidence", text -> text),
                optional(row, "manager_then", PersonId::new),
                optional(row, "level_then", LevelId::new));
    }

    static Proposal proposal(Row row) {
        return new Proposal(
                new CycleId(row.getString("cycle_id")),
                new PersonId(row.getString("person_id")),
                new LevelId(row.getString("level")),
                optional(row, "reason", text -> text));
    }
}
