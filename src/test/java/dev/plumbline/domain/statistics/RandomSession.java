package dev.plumbline.domain.statistics;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A session made from a seed: people come, move and go, are rated, rated again and cleared. */
final class RandomSession {
    private static final int PEOPLE = 40;

    private final Random random;
    private final Facts facts;
    private final RatingTable table;

    RandomSession(long seed) {
        random = new Random(seed);
        facts = new Facts(names("C", random.nextInt(6)));
        table = new RatingTable(facts.competencies());
        IntStream.range(0, 100 + random.nextInt(1500)).forEach(step -> step());
    }

    /** What was told, in the end. */
    Facts facts() {
        return facts;
    }

    /** The table that was told it step by step. */
    RatingTable table() {
        return table;
    }

    /** A rating that somebody could have, unless nobody is there. */
    Facts.Cell anyCell() {
        var basis = random.nextBoolean() ? Basis.INITIAL : Basis.CURRENT;
        return new Facts.Cell(basis, any(facts.ratees()), any(facts.competencies()));
    }

    int anyRating() {
        return 1 + random.nextInt(Distribution.HIGHEST);
    }

    private void step() {
        int dice = random.nextInt(20);
        if (dice < 3) place();
        else if (facts.ratees().isEmpty()) return;
        else if (dice == 3) remove(any(facts.ratees()));
        else if (dice == 4) review(any(facts.ratees()));
        else if (!facts.competencies().isEmpty()) edit(anyCell(), dice);
    }

    private void place() {
        var ratee = new Ratee("E" + random.nextInt(PEOPLE), "M" + random.nextInt(5), "L" + random.nextInt(3));
        facts.place(ratee);
        table.place(ratee);
    }

    private void remove(String ratee) {
        facts.remove(ratee);
        table.remove(ratee);
    }

    private void review(String ratee) {
        facts.review(ratee);
        table.review(ratee, true);
    }

    private void edit(Facts.Cell cell, int dice) {
        if (dice == 5) clear(cell);
        else rate(cell, anyRating());
    }

    private void clear(Facts.Cell cell) {
        facts.clear(cell);
        table.clear(cell.basis(), cell.ratee(), cell.competency());
    }

    private void rate(Facts.Cell cell, int rating) {
        facts.rate(cell, rating);
        table.rate(cell.basis(), cell.ratee(), cell.competency(), rating);
    }

    private String any(List<String> keys) {
        return keys.get(random.nextInt(keys.size()));
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(index -> prefix + index).toList();
    }
}
