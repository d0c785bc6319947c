package dev.plumbline.domain.statistics;

/** What a {@link Gap} of team averages may claim. It says that a team differs, never why. */
public enum GapFlag {
    TOO_FEW,
    NONE,
    HIGHER,
    LOWER;

    /** Fewer reports are too few to compare, and stay out of the family that q is adjusted over. */
    public static final int FEWEST = 5;

    private static final double WORTH_SAYING = 0.25;

    public static GapFlag of(Gap gap) {
        if (gap.n() < FEWEST || gap.estimate().isEmpty()) return TOO_FEW;
        double value = gap.estimate().get().value();
        if (!Thresholds.discovered(gap.q()) || !Thresholds.atLeast(Math.abs(value), WORTH_SAYING)) return NONE;
        return value > 0 ? HIGHER : LOWER;
    }

    boolean differs() {
        return this == HIGHER || this == LOWER;
    }
}
