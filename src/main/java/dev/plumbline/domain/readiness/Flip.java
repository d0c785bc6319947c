package dev.plumbline.domain.readiness;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The least number of one-point changes that turns what mean and floor say; empty if none can, or if neither is asked. */
record Flip(Move move, OptionalInt need, OptionalInt floor) {
    OptionalInt points() {
        if (need.isEmpty() && floor.isEmpty()) return OptionalInt.empty();
        var up = up();
        return up > 0 ? reachable(up) : down();
    }

    private int up() {
        var lift = move.ratings().stream()
                .mapToInt(rating -> Math.max(0, floor.orElse(rating) - rating))
                .sum();
        return lift + Math.max(0, need.orElse(0) - move.sum() - lift);
    }

    private OptionalInt reachable(int up) {
        var room = move.ratings().size() * highest() - move.sum();
        return up <= room && floor.orElse(0) <= highest() ? OptionalInt.of(up) : OptionalInt.empty();
    }

    private OptionalInt down() {
        var lowest = move.ratings().stream().mapToInt(Integer::intValue).min().orElse(0);
        var throughFloor =
                floor.stream().filter(floor -> floor > lowestOnScale()).map(floor -> lowest - floor + 1);
        var throughMean = need.stream()
                .filter(need -> need > move.ratings().size() * lowestOnScale())
                .map(need -> move.sum() - need + 1);
        return IntStream.concat(throughFloor, throughMean).min();
    }

    private int highest() {
        var points = move.framework().scale().points();
        return points.get(points.size() - 1).value();
    }

    private int lowestOnScale() {
        return move.framework().scale().points().get(0).value();
    }
}
