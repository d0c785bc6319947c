package dev.plumbline.domain.statistics;

/**
 * The plain words for what team averages show. They never say why a team differs, since averages cannot know, and
 * name nobody, so that they may stand wherever the row may.
 */
final class TeamSentence {
    /** So many standard errors must a true difference measure to be found reliably among several managers. */
    private static final double RELIABLY_FOUND = 3.5;

    private TeamSentence() {}

    /**
     * @param initial the gap that the flag stands on
     * @param now the gap that is drawn
     */
    static String of(GapFlag flag, Gap initial, Gap now) {
        return switch (flag) {
            case HIGHER -> differs("above", initial, now);
            case LOWER -> differs("below", initial, now);
            case TOO_FEW -> tooFew(initial);
            case NONE -> nothing(initial);
        };
    }

    private static String differs(String direction, Gap initial, Gap now) {
        var gap = initial.estimate().orElseThrow();
        return "The %s came in %s points %s people at the same level elsewhere (95 %% range %s to %s),"
                        .formatted(
                                Words.reports(initial.n()),
                                Words.size(gap.value()),
                                direction,
                                Words.points(gap.range().low()),
                                Words.points(gap.range().high()))
                + " which is more than chance makes" + sinceThen(gap, now)
                + ". Whether the team or the way of rating differs, averages cannot tell:"
                + " looking at a few of these people together, or second ratings, would.";
    }

    private static String sinceThen(Estimate initial, Gap now) {
        var before = Words.points(initial.value());
        return now.estimate()
                .map(estimate -> Words.points(estimate.value()))
                .filter(points -> !points.equals(before))
                .map("; the difference is %s now"::formatted)
                .orElse("");
    }

    private static String tooFew(Gap gap) {
        if (gap.n() == 0) return "No report is rated on enough competencies to compare yet.";
        if (gap.n() < GapFlag.FEWEST) return "With %s there are too few to compare.".formatted(Words.reports(gap.n()));
        return "There are too few people at the same levels elsewhere to compare with.";
    }

    /** Nothing was seen; what could have been is told where it can be told. */
    static String nothing(Gap gap) {
        if (GapFlag.of(gap) == GapFlag.TOO_FEW) return "Nothing that chance would not make by itself.";
        double visible = RELIABLY_FOUND * gap.estimate().orElseThrow().standardError();
        return "Nothing that chance would not make by itself. With " + Words.reports(gap.n())
                + ", a difference has to be about " + Words.tenths(visible) + " points or more to show reliably.";
    }
}
