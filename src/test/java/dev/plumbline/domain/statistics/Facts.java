package dev.plumbline.domain.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What a table was told, kept apart from it, so that a fresh table can be told the same in one go. */
final class Facts {
    /** One cell of the table. */
    record Cell(Basis basis, String ratee, String competency) {}

    private static final Comparator<Cell> BY_NAME =
            Comparator.comparing(Cell::basis).thenComparing(Cell::ratee).thenComparing(Cell::competency);

    private final List<String> competencies;
    private final TreeMap<String, Ratee> ratees = new TreeMap<>();
    private final TreeMap<Cell, Integer> ratings = new TreeMap<>(BY_NAME);
    private final TreeSet<String> reviewed = new TreeSet<>();

    Facts(List<String> competencies) {
        this.competencies = competencies;
    }

    List<String> competencies() {
        return competencies;
    }

    List<String> ratees() {
        return List.copyOf(ratees.keySet());
    }

    boolean isPlaced(String ratee) {
        return ratees.containsKey(ratee);
    }

    Optional<Integer> rating(Cell cell) {
        return Optional.ofNullable(ratings.get(cell));
    }

    void place(Ratee ratee) {
        ratees.put(ratee.key(), ratee);
    }

    void remove(String ratee) {
        ratees.remove(ratee);
        reviewed.remove(ratee);
        ratings.keySet().removeIf(cell -> cell.ratee().equals(ratee));
    }

    void rate(Cell cell, int rating) {
        ratings.put(cell, rating);
    }

    void clear(Cell cell) {
        ratings.remove(cell);
    }

    void review(String ratee) {
        reviewed.add(ratee);
    }

    /** The same facts with every rating and every manager's key put through these. */
    Facts mapped(UnaryOperator<Integer> rating, UnaryOperator<String> manager) {
        var mapped = new Facts(competencies);
        ratees.values()
                .forEach(
                        ratee -> mapped.place(new Ratee(ratee.key(), manager.apply(ratee.manager()), ratee.stratum())));
        ratings.forEach((cell, value) -> mapped.rate(cell, rating.apply(value)));
        mapped.reviewed.addAll(reviewed);
        return mapped;
    }

    RatingTable table() {
        return table(List.copyOf(ratees.values()), List.copyOf(ratings.keySet()));
    }

    RatingTable tableBackwards() {
        var people = new ArrayList<>(ratees.values());
        var cells = new ArrayList<>(ratings.keySet());
        Collections.reverse(people);
        Collections.reverse(cells);
        return table(people, cells);
    }

    private RatingTable table(List<Ratee> people, List<Cell> cells) {
        var table = new RatingTable(competencies);
        people.forEach(table::place);
        cells.forEach(cell -> table.rate(
                cell.basis(), cell.ratee(), cell.competency(), rating(cell).orElseThrow()));
        reviewed.forEach(ratee -> table.review(ratee, true));
        return table;
    }
}
