package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.CycleId;
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
    private static final String TWICE = "an earlier row proposes a level for this person; keep only one";

    public Intake<Proposal> read(Table table) {
        var seen = new HashSet<PersonId>();
        var levels = new LevelReading(Optional.of(framework));
        return table.read(List.of(PERSON, LEVEL), row -> proposal(row, levels, seen));
    }

    private Optional<Proposal> proposal(RowReader row, LevelReading levels, Set<PersonId> seen) {
        var person = PersonReading.required(row, PERSON, known);
        var level = row.required(LEVEL)
                .flatMap(written -> person)
                .flatMap(found -> levels.levelNear(row, LEVEL, found.track()));
        if (person.isEmpty() || level.isEmpty()) return Optional.empty();
        var id = person.get().id();
        if (row.isSound() && !seen.add(id)) row.refuse(PERSON, TWICE);
        return Optional.of(new Proposal(cycle, id, level.get(), row.text("reason")));
    }
}
