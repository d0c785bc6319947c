package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.table.RowReader;
import dev.plumbline.intake.table.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the levels managers propose in a cycle; a level on another track than the person's is a proposal, too. */
public record ProposalsIntake(CycleId cycle, KnownPeople known, Framework framework) {
    private static final String PERSON = "person_id";
    private static final String LEVEL = "level_id";

    public Intake<Proposal> read(Table table) {
        var seen = new HashSet<PersonId>();
        return table.read(List.of(PERSON, LEVEL), row -> proposal(row, seen));
    }

    private Optional<Proposal> proposal(RowReader row, Set<PersonId> seen) {
        var person = PersonReading.required(row, PERSON, known);
        var level = row.required(LEVEL).flatMap(written -> person.flatMap(known -> levelFor(row, known)));
        if (person.isEmpty() || level.isEmpty()) return Optional.empty();
        var id = person.get().id();
        if (row.isSound() && !seen.add(id))
            row.refuse(PERSON, "an earlier row proposes a level for this person; keep only one");
        return Optional.of(new Proposal(cycle, id, level.get(), row.text("reason")));
    }

    private Optional<LevelId> levelFor(RowReader row, Person person) {
        return new LevelReading(Optional.of(framework)).levelNear(row, LEVEL, person.track());
    }
}
