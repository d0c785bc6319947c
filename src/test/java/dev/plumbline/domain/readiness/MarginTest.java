package dev.plumbline.domain.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.Criteria.All;
import dev.plumbline.domain.framework.Criteria.Any;
import dev.plumbline.domain.framework.Criteria.Rule;
import dev.plumbline.domain.framework.Requirement;
import dev.plumbline.testing.Seeded;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How firm the ratings are, against a search that tries every change of one point. */
class MarginTest {
    private static final Rule MEAN = Rule.gate("mean", new Requirement.Mean(new BigDecimal("3.5")));
    private static final Rule FLOOR = Rule.gate("floor", new Requirement.NoneBelow(3));

    @Seeded
    void the_points_to_flip_are_the_fewest_that_turn_the_answer(long seed) {
        var random = new Random(seed);
        var mean = BigDecimal.valueOf(4 + random.nextInt(17), 0).divide(BigDecimal.valueOf(4));
        var floor = 1 + random.nextInt(5);
        var ratings = random.ints(1 + random.nextInt(4), 1, 6).boxed().toList();
        var climb = Climb.by(
                All.of(
                        Rule.gate("mean", new Requirement.Mean(mean)),
                        Rule.gate("floor", new Requirement.NoneBelow(floor))),
                ratings.toArray(Integer[]::new));
        assertThat(climb.readiness().pointsToFlip())
                .as("%s mean %s floor %s", ratings, mean, floor)
                .isEqualTo(searched(ratings, mean, floor));
    }

    @Test
    void a_missing_rating_leaves_nothing_to_count() {
        var readiness = Climb.by(All.of(MEAN, FLOOR), 4, null).readiness();
        assertThat(readiness.marginPoints()).isEmpty();
        assertThat(readiness.pointsToFlip()).isEmpty();
        assertThat(readiness.fragile()).isFalse();
    }

    @Test
    void a_waived_rule_does_not_bind() {
        var readiness = Climb.by(All.of(MEAN, FLOOR), 3, 3).waived("mean").readiness();
        assertThat(readiness.marginPoints()).isEmpty();
        assertThat(readiness.pointsToFlip()).hasValue(1);
        assertThat(readiness.fragile()).isTrue();
    }

    @Test
    void advice_and_alternatives_do_not_bind() {
        var advice = Rule.advisory("mean", new Requirement.Mean(new BigDecimal("3.5")));
        assertThat(Climb.by(All.of(advice, Any.of(FLOOR)), 3, 3).readiness().pointsToFlip())
                .isEmpty();
    }

    private static OptionalInt searched(List<Integer> start, BigDecimal mean, int floor) {
        var holds = holds(start, mean, floor);
        var steps = new HashMap<>(Map.of(start, 0));
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var here = queue.remove();
            if (holds(here, mean, floor) != holds) return OptionalInt.of(steps.getOrDefault(here, 0));
            for (var next : neighbours(here)) {
                if (steps.putIfAbsent(next, steps.getOrDefault(here, 0) + 1) == null) queue.add(next);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean holds(List<Integer> ratings, BigDecimal mean, int floor) {
        var sum = ratings.stream().mapToInt(Integer::intValue).sum();
        return ratings.stream().allMatch(rating -> rating >= floor)
                && BigDecimal.valueOf(sum).compareTo(mean.multiply(BigDecimal.valueOf(ratings.size()))) >= 0;
    }

    private static List<List<Integer>> neighbours(List<Integer> ratings) {
        return IntStream.range(0, ratings.size())
                .boxed()
                .flatMap(i -> IntStream.of(ratings.get(i) - 1, ratings.get(i) + 1)
                        .filter(value -> value >= 1 && value <= 5)
                        .mapToObj(value -> {
                            var changed = new ArrayList<>(ratings);
                            changed.set(i, value);
                            return List.<Integer>copyOf(changed);
                        }))
                .toList();
    }
}
