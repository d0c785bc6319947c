package dev.plumbline.domain.statistics;

/** The plain words for a verdict. They name nobody, so that they may stand wherever the row may. */
final class Sentence {
    private Sentence() {}

    /**
     * @param gap the gap that the verdict stands on
     * @param now the gap that is drawn
     */
    static String of(Findings findings, Gap gap, Gap now, CommitteeShift committee) {
        return switch (findings.verdict()) {
            case CONFLICTING ->
                "Second ratings and the committee point in opposite directions: neither is to be trusted"
                        + " before it is known why.";
            case DRIFT_LENIENT -> "Rated more generously than the committee. " + CommitteeSentence.of(committee);
            case DRIFT_SEVERE -> "Rated more severely than the committee. " + CommitteeSentence.of(committee);
            case TEAM_DIFFERS_COMMITTEE_AGREES -> CommitteeSentence.kept(gap, committee);
            case TEAM_DIFFERS_UNRESOLVED, TOO_FEW -> TeamSentence.of(findings.gap(), gap, now);
            case NO_SIGNAL -> TeamSentence.nothing(gap);
        };
    }
}
