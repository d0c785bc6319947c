package dev.plumbline.intake.people;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Person;
import dev.plumbline.intake.Intake;
import dev.plumbline.intake.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads people who do not say whose levels they hold. Of several frameworks the one counts that knows every track and
 * level in the file; if none does, they stay as they are written.
 */
public record FittingPeople(KnownPeople known, Collection<Framework> frameworks) {
    private static final Set<String> PLACES = Set.of("track", "level_id");

    public FittingPeople {
        frameworks = List.copyOf(frameworks);
    }

    public Intake<Person> read(Table table) {
        if (frameworks.size() == 1) return read(table, frameworks.stream().findFirst());
        return frameworks.stream()
                .map(framework -> read(table, Optional.of(framework)))
                .filter(FittingPeople::fits)
                .findFirst()
                .orElseGet(() -> read(table, Optional.empty()));
    }

    private Intake<Person> read(Table table, Optional<Framework> framework) {
        return new PeopleIntake(known, framework).read(table);
    }

    private static boolean fits(Intake<Person> intake) {
        return intake.problems().stream().noneMatch(problem -> PLACES.contains(problem.column()));
    }
}
