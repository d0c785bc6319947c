package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.Requirement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Which competencies would have to rise. A competency needs what the target expects of it and never less than a floor;
 * where nothing is expected and the mean is not reached, it needs the whole rating at or above the mean.
 */
final class Gaps {
    private final Move move;
    private final int floor;
    private final int ifMeanIsMissed;

    private Gaps(Move move) {
        this.move = move;
        this.floor = move.criteria()
                .rules()
                .flatMap(Gaps::floor)
                .max(Integer::compare)
                .orElse(0);
        this.ifMeanIsMissed = move.criteria()
                .rules()
                .filter(rule -> !new Rules(move).check(rule).status().holds())
                .flatMap(Gaps::mean)
                .map(mean -> mean.setScale(0, RoundingMode.CEILING).intValueExact())
                .max(Integer::compare)
                .orElse(0);
    }

    /** Nearest first, not rated last, else in the order of the framework. */
    static List<Gap> of(Move move) {
        var gaps = new Gaps(move);
        return Stream.concat(move.rated().stream(), move.framework().competenciesAt(move.target()).stream())
                .distinct()
                .flatMap(competency -> gaps.gap(competency).stream())
                .sorted(Comparator.comparingInt(Gaps::distance))
                .toList();
    }

    private Optional<Gap> gap(Competency competency) {
        var have = move.rating(competency.id());
        var need = need(competency);
        if (need == 0 || have.filter(rating -> rating >= need).isPresent()) return Optional.empty();
        return Optional.of(new Gap(
                competency.id(), have.stream().mapToInt(Integer::intValue).findFirst(), need));
    }

    private int need(Competency competency) {
        var expected = move.framework().expected(competency.id(), move.target());
        if (expected.isPresent()) return Math.max(floor, expected.getAsInt());
        return move.rated().contains(competency) ? Math.max(floor, ifMeanIsMissed) : 0;
    }

    private static int distance(Gap gap) {
        OptionalInt have = gap.have();
        return have.isPresent() ? gap.need() - have.getAsInt() : Integer.MAX_VALUE;
    }

    private static Stream<Integer> floor(Criteria.Rule rule) {
        return rule.requirement() instanceof Requirement.NoneBelow none ? Stream.of(none.atLeast()) : Stream.empty();
    }

    private static Stream<BigDecimal> mean(Criteria.Rule rule) {
        return switch (rule.requirement()) {
            case Requirement.Mean mean -> Stream.of(mean.atLeast());
            case Requirement.Weighted weighted -> Stream.of(weighted.atLeast());
            default -> Stream.empty();
        };
    }
}
