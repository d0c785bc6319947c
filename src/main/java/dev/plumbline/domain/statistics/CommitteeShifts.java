package dev.plumbline.domain.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Every manager's shift with a variance that is moderated towards that of all managers: own scatter counts, but as if
 * eight more reports scattered like everybody's, so that one report moved among four makes no pattern. The moderated
 * t of Smyth (2004), "Linear models and empirical Bayes methods", with the weight of the prior fixed.
 *
 * <p>Example: among eight degrees of freedom of prior variance 0.02, three reports whose squares around their mean sum
 * to 0.06 have the variance (8·0.02 + 0.06)/(8 + 2) = 0.022.
 */
final class CommitteeShifts {
    private static final int PRIOR_WEIGHT = 8;

    private final List<Group> groups;
    private final Group everybody;
    private final double prior;
    private final Tails tails;

    /** The differences of some reviewed reports. */
    private record Group(List<Difference> differences, double sum) {
        Group(List<Difference> differences) {
            this(differences, sum(differences));
        }

        private static double sum(List<Difference> differences) {
            double sum = 0;
            for (var difference : differences) sum += difference.mean();
            return sum;
        }

        int size() {
            return differences.size();
        }

        double mean() {
            return sum / size();
        }

        double sumOfSquares() {
            double mean = mean();
            double squares = 0;
            for (var difference : differences) squares += (difference.mean() - mean) * (difference.mean() - mean);
            return squares;
        }

        int count(int sign) {
            int count = 0;
            for (var difference : differences) if (Integer.signum(difference.sum()) == sign) count++;
            return count;
        }
    }

    private CommitteeShifts(List<List<Difference>> byGroup, int competencies, Tails tails) {
        this.tails = tails;
        groups = byGroup.stream().map(Group::new).toList();
        everybody = new Group(byGroup.stream().flatMap(Collection::stream).toList());
        double cells = everybody.differences().stream()
                .mapToInt(Difference::cells)
                .average()
                .orElse(competencies);
        prior = Math.max(varianceWithin(), Rounding.varianceOfMean(cells));
    }

    /** The shift of every manager, in their order. */
    static List<CommitteeShift> of(List<List<Difference>> byGroup, int competencies, Tails tails) {
        var engine = new CommitteeShifts(byGroup, competencies, tails);
        var shifts = engine.groups.stream().map(engine::shift).toList();
        var q = BenjaminiHochberg.adjust(shifts.stream()
                .map(shift -> shift.isComparable() ? shift.p() : OptionalDouble.empty())
                .toList());
        return IntStream.range(0, shifts.size())
                .mapToObj(index -> shifts.get(index).withQ(q.get(index)))
                .toList();
    }

    private CommitteeShift shift(Group group) {
        if (group.size() == 0) return CommitteeShift.NOTHING_REVIEWED;
        var student = tails.student(PRIOR_WEIGHT + group.size() - 1);
        int others = everybody.size() - group.size();
        double variance = moderated(group) / group.size();
        return new CommitteeShift(
                group.size(),
                others,
                Optional.of(student.estimate(group.mean(), Math.sqrt(variance))),
                others == 0 ? Optional.empty() : Optional.of(vsPeers(group, others, variance, student)),
                group.count(1),
                group.count(-1),
                OptionalDouble.empty());
    }

    private Estimate vsPeers(Group group, int others, double variance, StudentT student) {
        double peers = (everybody.sum() - group.sum()) / others;
        return student.estimate(group.mean() - peers, Math.sqrt(variance + prior / others));
    }

    private double moderated(Group group) {
        return (PRIOR_WEIGHT * prior + group.sumOfSquares()) / (PRIOR_WEIGHT + group.size() - 1);
    }

    private double varianceWithin() {
        var several = groups.stream().filter(group -> group.size() > 1).toList();
        int degreesOfFreedom =
                several.stream().mapToInt(group -> group.size() - 1).sum();
        double squares = several.stream().mapToDouble(Group::sumOfSquares).sum();
        return degreesOfFreedom == 0 ? 0 : squares / degreesOfFreedom;
    }
}
