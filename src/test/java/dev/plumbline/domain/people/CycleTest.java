package dev.plumbline.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.FrameworkId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cycles and what is said in them hold only what makes sense. */
class CycleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_cycle_may_open_and_close_on_one_day() {
        assertThat(cycle(1, DAY).closes()).isEqualTo(DAY);
    }

    @Test
    void a_cycle_does_not_close_before_it_opens() {
        assertThatIllegalArgumentException().isThrownBy(() -> cycle(1, DAY.minusDays(1)));
    }

    @Test
    void versions_of_a_framework_count_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> cycle(0, DAY));
    }

    @Test
    void a_rating_lies_on_the_scale() {
        assertThatIllegalArgumentException().isThrownBy(() -> rating(6));
        assertThatIllegalArgumentException().isThrownBy(() -> rating(0));
    }

    @Test
    void a_rating_without_a_rater_is_the_managers() {
        assertThat(rating(3).isByManager()).isTrue();
    }

    private static Cycle cycle(int version, LocalDate closes) {
        return new Cycle(new CycleId("2026-1"), "Spring", new FrameworkId("engineering"), version, DAY, closes);
    }

    private static CycleRating rating(int value) {
        return new CycleRating(
                new CycleId("2026-1"),
                new PersonId("p1"),
                new CompetencyId("craft"),
                Optional.empty(),
                Optional.of(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
