package dev.plumbline.intake.people;

import dev.plumbline.domain.people.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who would report to whom if a whole file were taken as it is; finds the circles in it. */
final class ReportingLines {
    private final Map<PersonId, PersonId> managerOf;
    private final Set<PersonId> settled = new HashSet<>();
    private final Map<PersonId, List<PersonId>> circles = new HashMap<>();

    ReportingLines(Map<PersonId, PersonId> managerOf) {
        this.managerOf = managerOf;
        managerOf.keySet().forEach(this::follow);
    }

    /** The circle somebody reports in, themself first; empty for nearly everybody. */
    Optional<List<PersonId>> circle(PersonId person) {
        return Optional.ofNullable(circles.get(person)).map(circle -> beginningWith(person, circle));
    }

    private void follow(PersonId start) {
        var path = new ArrayList<PersonId>();
        var onPath = new HashSet<PersonId>();
        @Nullable PersonId here = start;
        while (here != null && !settled.contains(here) && onPath.add(here)) {
            path.add(here);
            here = managerOf.get(here);
        }
        if (here != null && onPath.contains(here)) close(path.subList(path.indexOf(here), path.size()));
        settled.addAll(path);
    }

    private void close(List<PersonId> circle) {
        var kept = List.copyOf(circle);
        kept.forEach(person -> circles.put(person, kept));
    }

    private static List<PersonId> beginningWith(PersonId person, List<PersonId> circle) {
        int at = circle.indexOf(person);
        var turned = new ArrayList<>(circle.subList(at, circle.size()));
        turned.addAll(circle.subList(0, at));
        return turned;
    }
}
