package dev.plumbline.domain.readiness;

import static dev.plumbline.domain.readiness.Status.MET;
import static dev.plumbline.domain.readiness.Status.UNKNOWN;
import static dev.plumbline.domain.readiness.Status.UNMET;
import static dev.plumbline.domain.readiness.Status.WAIVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.plumbline.domain.framework.Criteria.Rule;
import dev.plumbline.domain.framework.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of rule in each of its states, with what it says about how far the person is. */
class RulesTest {
    private static final Requirement MEAN = new Requirement.Mean(new BigDecimal("3.5"));
    private static final Requirement FLOOR = new Requirement.NoneBelow(3);
    private static final Requirement EVERY = new Requirement.EveryExpected();
    private static final Requirement WEIGHTED = new Requirement.Weighted(new BigDecimal("3.5"));
    private static final Requirement QUARTERS = new Requirement.NextLevelQuarters(2);
    private static final Requirement MONTHS = new Requirement.TimeInLevel(12);
    private static final Requirement METRIC = new Requirement.Metric("Quota", new BigDecimal("100"), 4);
    private static final Requirement CONFIRMATION = new Requirement.Confirmation();

    static Stream<Arguments> computed() {
        return Stream.of(
                arguments(climb(MEAN, 3, 4), MET, "3.5", "3.5"),
                arguments(climb(MEAN, 3, 3, 4), UNMET, "3.33", "3.5"),
                arguments(climb(MEAN, 5, null), UNKNOWN, null, "3.5"),
                arguments(climb(MEAN), UNKNOWN, null, "3.5"),
                arguments(climb(MEAN, 1).waived("r"), WAIVED, "1", "3.5"),
                arguments(climb(FLOOR, 3, 5), MET, "3", "3"),
                arguments(climb(FLOOR, 2, null), UNMET, "2", "3"),
                arguments(climb(FLOOR, 3, null), UNKNOWN, null, "3"),
                arguments(climb(FLOOR, 1).waived("r"), WAIVED, "1", "3"),
                arguments(climb(EVERY, 3, 4).expecting(Map.of(0, 3, 1, 4)), MET, "2", "all of 2"),
                arguments(climb(EVERY, 2, null).expecting(Map.of(0, 3, 1, 4)), UNMET, "0", "all of 2"),
                arguments(climb(EVERY, 3, null).expecting(Map.of(0, 3, 1, 4)), UNKNOWN, null, "all of 2"),
                arguments(climb(EVERY, 3), UNKNOWN, null, "all of 0"),
                arguments(climb(EVERY, 2).expecting(Map.of(0, 3)).waived("r"), WAIVED, "0", "all of 1"),
                arguments(climb(WEIGHTED, 2, 4).weighing(Map.of(1, 3)), MET, "3.5", "3.5"),
                arguments(climb(WEIGHTED, 2, 4), UNMET, "3", "3.5"),
                arguments(climb(WEIGHTED, 4, null), UNKNOWN, null, "3.5"),
                arguments(climb(WEIGHTED, 5).weighing(Map.of(0, 0)), UNKNOWN, null, "3.5"),
                arguments(climb(WEIGHTED, 1).waived("r"), WAIVED, "1", "3.5"),
                arguments(climb(MONTHS, 3).since(LocalDate.of(2025, 6, 15)), MET, "12 months", "12 months"),
                arguments(climb(MONTHS, 3).since(LocalDate.of(2025, 6, 16)), UNMET, "11 months", "12 months"),
                arguments(climb(MONTHS, 3).since(LocalDate.of(2027, 6, 16)), UNMET, "0 months", "12 months"),
                arguments(climb(MONTHS, 3), UNKNOWN, null, "12 months"),
                arguments(climb(MONTHS, 3).waived("r"), WAIVED, null, "12 months"),
                arguments(climb(CONFIRMATION, 3).confirmed(true), MET, null, null),
                arguments(climb(CONFIRMATION, 3).confirmed(false), UNMET, null, null),
                arguments(climb(CONFIRMATION, 3).met("r"), UNKNOWN, null, null),
                arguments(climb(CONFIRMATION, 3).waived("r"), WAIVED, null, null));
    }

    static Stream<Arguments> attested() {
        return Stream.of(
                arguments(QUARTERS, "2 quarters"),
                arguments(METRIC, "100 for 4 quarters"),
                arguments(new Requirement.Scope(), null),
                arguments(new Requirement.Endorsement(), null),
                arguments(new Requirement.BusinessNeed(), null),
                arguments(new Requirement.FreeText(), null));
    }

    @ParameterizedTest
    @MethodSource("computed")
    void figures_and_dates_decide(Climb climb, Status status, @Nullable String have, @Nullable String need) {
        assertThat(only(climb).status()).isEqualTo(status);
        assertThat(only(climb).have().orElse(null)).isEqualTo(have);
        assertThat(only(climb).need().orElse(null)).isEqualTo(need);
    }

    @ParameterizedTest
    @MethodSource("attested")
    void people_decide(Requirement requirement, @Nullable String need) {
        var climb = climb(requirement, 3);
        assertThat(only(climb.met("r")).status()).isEqualTo(MET);
        assertThat(only(climb.unmet("r")).status()).isEqualTo(UNMET);
        assertThat(only(climb).status()).isEqualTo(UNKNOWN);
        assertThat(only(climb.waived("r")).status()).isEqualTo(WAIVED);
        assertThat(only(climb).need().orElse(null)).isEqualTo(need);
    }

    @Test
    void who_waived_or_attested_it_is_named() {
        assertThat(only(climb(MEAN, 1).waived("r")).by()).contains("chair");
        assertThat(only(climb(QUARTERS, 1).met("r")).by()).contains("m1");
        assertThat(only(climb(MEAN, 1).met("r")).by()).isEmpty();
    }

    @Test
    void a_mean_just_below_is_never_shown_as_the_threshold() {
        var climb = climb(new Requirement.Mean(new BigDecimal("3.67")), 3, 4, 4);
        assertThat(only(climb).status()).isEqualTo(UNMET);
        assertThat(only(climb).have()).contains("3.66");
    }

    private static Climb climb(Requirement requirement, @Nullable Integer... ratings) {
        return Climb.by(Rule.gate("r", requirement), ratings);
    }

    private static CriterionResult only(Climb climb) {
        assertThat(climb.readiness().criteria()).hasSize(1);
        return climb.readiness().criteria().get(0);
    }
}
