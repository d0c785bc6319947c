package dev.plumbline.domain.statistics;

/**
 * How far a manager's ratings lie from everybody else's, in rating points, not adjusted for level. For display: it
 * flags nothing.
 *
 * @param employees the manager's people with any rating
 * @param moved the least points of re-labelling that would make the two distributions alike
 * @param netShift the difference of the means
 * @param byChance what {@code moved} comes to on average when people fall to managers at random
 * @param cliffsDelta how much likelier it is that the manager's rating is the higher of two than the lower
 */
public record Distance(int employees, double moved, double netShift, double byChance, double cliffsDelta) {
    /** What of the distance is no shift: the distributions cross, because the one is narrower, for example. */
    public double shape() {
        return Math.max(0, moved - Math.abs(netShift));
    }
}
