package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which verdict wins: what can be known about a manager's standard comes before what teams show. */
class FindingsTest {
    @ParameterizedTest
    @MethodSource
    void the_first_row_that_applies_is_the_verdict(Findings findings, Verdict verdict, Optional<Evidence> evidence) {
        assertThat(findings.verdict()).isEqualTo(verdict);
        assertThat(findings.evidence()).isEqualTo(evidence);
    }

    static Stream<Arguments> the_first_row_that_applies_is_the_verdict() {
        var none = LeniencyFlag.NONE;
        var few = LeniencyFlag.TOO_FEW;
        var lenient = LeniencyFlag.LENIENT;
        var severe = LeniencyFlag.SEVERE;
        return Stream.of(
                row(GapFlag.HIGHER, lenient, severe, true, Verdict.CONFLICTING, Evidence.A),
                row(GapFlag.NONE, none, lenient, false, Verdict.DRIFT_LENIENT, Evidence.A),
                row(GapFlag.LOWER, lenient, few, true, Verdict.DRIFT_LENIENT, Evidence.B),
                row(GapFlag.TOO_FEW, severe, severe, false, Verdict.DRIFT_SEVERE, Evidence.A),
                row(GapFlag.HIGHER, none, few, true, Verdict.TEAM_DIFFERS_COMMITTEE_AGREES, Evidence.D),
                row(GapFlag.LOWER, few, few, false, Verdict.TEAM_DIFFERS_UNRESOLVED, Evidence.D),
                row(GapFlag.TOO_FEW, few, few, false, Verdict.TOO_FEW, null),
                row(GapFlag.TOO_FEW, none, few, false, Verdict.NO_SIGNAL, null),
                row(GapFlag.NONE, few, few, true, Verdict.NO_SIGNAL, null));
    }

    @Test
    void what_teams_show_alone_never_becomes_drift() {
        for (var gap : GapFlag.values()) {
            var findings = new Findings(gap, LeniencyFlag.TOO_FEW, LeniencyFlag.TOO_FEW, true);
            assertThat(findings.verdict()).isNotIn(Verdict.DRIFT_LENIENT, Verdict.DRIFT_SEVERE, Verdict.CONFLICTING);
        }
    }

    private static Arguments row(
            GapFlag gap,
            LeniencyFlag committee,
            LeniencyFlag second,
            boolean kept,
            Verdict verdict,
            @Nullable Evidence evidence) {
        return arguments(new Findings(gap, committee, second, kept), verdict, Optional.ofNullable(evidence));
    }
}
