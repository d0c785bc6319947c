package dev.plumbline.client.setup;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An organisation, whom of it a session is about, and who of it can sit on the committee; the same seed makes the same
 * opinions of managers about their people.
 */
public record Staff(List<Employee> everybody, List<String> calibrated, List<String> managers, long seed) {
    private static final int GRADES = 5;
    private static final String PEOPLE = "person_id,name,email,manager_id,track,level_id,level_since,office\n";
    private static final String RATINGS = "person_id,competency,rating,evidence\n";

    /** People who report to as many managers, none of whom is calibrated. */
    static Staff flat(String prefix, int people, int managers) {
        var everybody = new ArrayList<Employee>();
        for (int number = 0; number < managers; number++)
            everybody.add(new Employee(prefix + "-m" + number, "Boss " + number, "", number));
        for (int number = 0; number < people; number++)
            everybody.add(new Employee(
                    prefix + "-p" + number, "Person " + number, prefix + "-m" + number % managers, number));
        return new Staff(everybody, ids(prefix + "-p", people), ids(prefix + "-m", managers), people);
    }

    private static List<String> ids(String prefix, int many) {
        return IntStream.range(0, many).mapToObj(number -> prefix + number).toList();
    }

    String peopleCsv(Ladder ladder) {
        return everybody.stream().map(one -> line(one, ladder)).collect(joining("", PEOPLE, ""));
    }

    /** At most so many competencies of each person are rated. */
    String ratingsCsv(Ladder ladder, int most) {
        var chance = new Random(seed);
        var employees = byId();
        return calibrated.stream()
                .map(employees::get)
                .flatMap(one -> ladder.rung(one.number()).competencies().stream()
                        .limit(most)
                        .map(competency ->
                                "%s,%s,%d,seen at work%n".formatted(one.id(), competency, 1 + chance.nextInt(GRADES))))
                .collect(joining("", RATINGS, ""));
    }

    /** How many different sets of people are withheld from these managers: themselves and their own managers, if calibrated. */
    public long withheldSets(List<String> committee) {
        var employees = byId();
        return committee.stream()
                .map(employees::get)
                .map(this::withheldFrom)
                .distinct()
                .count();
    }

    private Set<String> withheldFrom(Employee member) {
        var withheld = new HashSet<>(Set.of(member.id(), member.manager()));
        withheld.retainAll(new HashSet<>(calibrated));
        return withheld;
    }

    private Map<String, Employee> byId() {
        return everybody.stream().collect(toMap(Employee::id, Function.identity()));
    }

    private static String line(Employee one, Ladder ladder) {
        var rung = ladder.rung(one.number());
        return "%s,%s,%s@example.org,%s,%s,%s,2024-01-01,north%n"
                .formatted(one.id(), one.name(), one.id(), one.manager(), rung.track(), rung.level());
    }
}
