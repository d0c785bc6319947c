package dev.plumbline.client.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A company of teams of three to eight with managers of managers. Most managers are not calibrated with their teams;
 * some are, half of these under a manager who is calibrated too, and then people are withheld from them.
 */
public final class Teams {
    private static final int SMALLEST = 3;
    private static final int LARGEST = 7;
    private static final int PER_DIRECTOR = 8;
    private final String prefix;
    private final int insiders;
    private final Random chance;
    private final List<Employee> everybody = new ArrayList<>();
    private final List<String> inside = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();

    private Teams(String prefix, int insiders, long seed) {
        this.prefix = prefix;
        this.insiders = insiders;
        this.chance = new Random(seed);
    }

    /** So many people to calibrate, of whom so many lead a team themselves. */
    public static Staff of(String prefix, int people, int insiders, long seed) {
        var teams = new Teams(prefix, insiders, seed);
        for (int number = insiders; number < people; ) number = teams.team(number, people);
        for (int number = 0; number < insiders; number++) teams.insider(number);
        teams.directors();
        var calibrated = new ArrayList<String>();
        for (int number = 0; number < people; number++) calibrated.add(teams.person(number));
        return new Staff(List.copyOf(teams.everybody), calibrated, teams.managers(), seed);
    }

    /** The next team, and the number of the person after it; one seat of it is left for a manager. */
    private int team(int first, int people) {
        var end = Math.min(people, first + chance.nextInt(SMALLEST, LARGEST + 1));
        var manager = leader();
        for (int number = first; number < end; number++)
            everybody.add(new Employee(person(number), "Person " + number, manager, number));
        return end;
    }

    /** Managers from outside and from inside in turn, as long as there are such from inside. */
    private String leader() {
        var next = inside.size() < Math.min(insiders, outside.size()) ? person(inside.size()) : manager(outside.size());
        (next.startsWith(prefix + "-p") ? inside : outside).add(next);
        return next;
    }

    private void insider(int number) {
        var above = number % 2 == 1 ? person(number - 1) : manager(number % outside.size());
        everybody.add(new Employee(person(number), "Lead " + number, above, number));
    }

    private void directors() {
        for (int number = 0; number < outside.size(); number++) {
            var director = prefix + "-d" + number / PER_DIRECTOR;
            everybody.add(new Employee(manager(number), "Manager " + number, director, number));
            if (number % PER_DIRECTOR == 0) everybody.add(new Employee(director, "Director " + number, "", number));
        }
    }

    private List<String> managers() {
        var managers = new ArrayList<String>();
        for (int number = 0; number < outside.size(); number++) {
            managers.add(outside.get(number));
            if (number < inside.size()) managers.add(inside.get(number));
        }
        return managers;
    }

    private String person(int number) {
        return prefix + "-p" + number;
    }

    private String manager(int number) {
        return prefix + "-m" + number;
    }
}
