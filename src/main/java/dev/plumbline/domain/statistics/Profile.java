package dev.plumbline.domain.statistics;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** One ratee's ratings on one basis, by index of competency, with their integer sums. For one thread. */
final class Profile {
    private static final int UNRATED = 0;

    private final Ratee ratee;
    private final int[] ratings;
    private int rated;
    private int sum;
    private int sumOfSquares;

    Profile(Ratee ratee, int competencies) {
        this.ratee = ratee;
        ratings = new int[competencies];
    }

    /** The same ratings for somebody who changed manager or level. */
    Profile movedTo(Ratee placed) {
        var moved = new Profile(placed, ratings.length);
        forEachRated(competency -> moved.rate(competency, rating(competency)));
        return moved;
    }

    Ratee ratee() {
        return ratee;
    }

    /** How many there are, rated or not. */
    int competencies() {
        return ratings.length;
    }

    int rating(int competency) {
        return ratings[competency];
    }

    boolean isRated(int competency) {
        return ratings[competency] != UNRATED;
    }

    /** Rated on at least half of the competencies, and on one at all. */
    boolean isCounted() {
        return rated > 0 && 2 * rated >= ratings.length;
    }

    /** This less the other, over the competencies rated in both. */
    IntStream changesTo(Profile other) {
        return IntStream.range(0, ratings.length)
                .filter(index -> isRated(index) && other.isRated(index))
                .map(index -> rating(index) - other.rating(index));
    }

    int rated() {
        return rated;
    }

    int sum() {
        return sum;
    }

    double mean() {
        return (double) sum / rated;
    }

    /** The sample standard deviation within the person, in rating points. */
    double standardDeviation() {
        return Math.sqrt((double) (rated * sumOfSquares - sum * sum) / (rated * (rated - 1)));
    }

    boolean isFlat() {
        return rated * sumOfSquares == sum * sum;
    }

    void rate(int competency, int rating) {
        clear(competency);
        ratings[competency] = rating;
        weigh(rating, 1);
    }

    void clear(int competency) {
        if (!isRated(competency)) return;
        weigh(ratings[competency], -1);
        ratings[competency] = UNRATED;
    }

    void forEachRated(IntConsumer action) {
        IntStream.range(0, ratings.length).filter(this::isRated).forEach(action);
    }

    private void weigh(int rating, int times) {
        rated += times;
        sum += times * rating;
        sumOfSquares += times * rating * rating;
    }
}
