package dev.plumbline.intake.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.framework.MatrixIntake;
import dev.plumbline.intake.framework.TableOrigin;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;

/** A framework with two tracks that share level ids, and two people. */
final class Samples {
    static final CycleId CYCLE = new CycleId("2026-2");
    static final PersonId ANA = new PersonId("p1");
    static final PersonId BEN = new PersonId("p2");
    static final KnownPeople KNOWN =
            KnownPeople.of(List.of(person(ANA, Optional.of(BEN)), person(BEN, Optional.empty())));
    static final Framework LADDER = ladder();

    private Samples() {}

    static Table table(String... lines) {
        return Csv.read(String.join("\n", lines).getBytes(UTF_8));
    }

    /** A problem as row and column, for comparing. */
    static Tuple at(int row, String column) {
        return Tuple.tuple(row, column);
    }

    static Tuple place(RowProblem problem) {
        return at(problem.row(), problem.column());
    }

    private static Person person(PersonId id, Optional<PersonId> manager) {
        var track = Optional.of(new TrackId("builder"));
        return new Person(
                id, "Name of " + id, Optional.empty(), manager, track, Optional.empty(), Optional.empty(), Map.of());
    }

    private static Framework ladder() {
        var matrix = table(
                "track,level_order,level_id,level_title,competency,descriptor",
                "Builder,1,L1,Builder,Craft,Writes code that others can change.",
                "Builder,2,L2,Senior builder,Clear Words,Writes a note after each meeting.",
                "Builder,3,L3,Staff builder,Craft,Retires systems nobody needs.",
                "Lead,1,L1,Team lead,Clear Words,Tells each person weekly how it goes.",
                "Lead,2,L2,Area lead,Clear Words,Publishes the plan of the quarter.");
        var draft = new MatrixIntake(TableOrigin.named("Ladder", 1, Optional.empty())).read(matrix);
        return Framework.of(draft.document().orElseThrow());
    }
}
