package dev.plumbline.client.setup;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** People who report to managers, and what their managers think of them; the same seed makes the same ones. */
record Staff(String prefix, int people, int managers, Ladder ladder, long seed) {
    private static final int GRADES = 5;

    List<String> personIds() {
        return IntStream.range(0, people).mapToObj(this::person).toList();
    }

    List<String> managerIds() {
        return IntStream.range(0, managers).mapToObj(this::manager).toList();
    }

    String peopleCsv() {
        var csv = new StringBuilder("person_id,name,email,manager_id,track,level_id,level_since,office\n");
        for (int number = 0; number < managers; number++) line(csv, manager(number), "Boss " + number, "", number);
        for (int number = 0; number < people; number++)
            line(csv, person(number), "Person " + number, manager(number % managers), number);
        return csv.toString();
    }

    String ratingsCsv() {
        var chance = new Random(seed);
        var csv = new StringBuilder("person_id,competency,rating,evidence\n");
        for (int number = 0; number < people; number++)
            for (var competency : ladder.rung(number).competencies())
                csv.append("%s,%s,%d,seen at work%n".formatted(person(number), competency, 1 + chance.nextInt(GRADES)));
        return csv.toString();
    }

    private void line(StringBuilder csv, String id, String name, String manager, int number) {
        var rung = ladder.rung(number);
        csv.append("%s,%s,%s@example.org,%s,%s,%s,2024-01-01,north%n"
                .formatted(id, name, id, manager, rung.track(), rung.level()));
    }

    private String person(int number) {
        return prefix + "-p" + number;
    }

    private String manager(int number) {
        return prefix + "-m" + number;
    }
}
