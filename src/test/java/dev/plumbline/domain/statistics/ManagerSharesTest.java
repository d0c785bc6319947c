package dev.plumbline.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.testing.Seeded;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Laws of the share of managers, for samples made from seeds. Whether the numbers are right the reference cases tell. */
class ManagerSharesTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final int GROUPS = 5;
    private static final int STRATA = 4;

    @Seeded(fresh = 30)
    void somebody_alone_at_their_level_tells_nothing_about_managers(long seed) {
        var random = new Random(seed);
        var sample = sample(random, 0);
        var joined = sample(new Random(seed), 0);
        joined.add(random.nextInt(GROUPS), STRATA, 100 * random.nextDouble());
        assertClose(share(joined), share(sample));
    }

    @Test
    void the_mean_of_somebody_alone_at_their_level_is_what_they_exceed_their_managers_offset_by() {
        var sample = sample(new Random(1), 0);
        sample.add(2, STRATA, 1.5);
        assertThat(share(sample))
                .isInstanceOfSatisfying(
                        ManagerShare.Estimated.class,
                        share -> assertThat(share.levelMeans())
                                .hasSize(STRATA + 1)
                                .last()
                                .isEqualTo(1.5 - share.offsets().get(2)));
    }

    @Seeded(fresh = 30)
    void adding_the_same_to_everybody_changes_no_share(long seed) {
        assertClose(share(sample(new Random(seed), 3)), share(sample(new Random(seed), 0)));
    }

    @Test
    void people_who_are_all_alone_at_their_levels_cannot_be_compared() {
        var sample = new Sample(GROUPS, GROUPS);
        for (int person = 0; person < GROUPS; person++) sample.add(person, person, person);
        assertThat(share(sample)).isEqualTo(new ManagerShare.NotAvailable(ManagerShare.Reason.NESTED));
    }

    /** Two people or more at each level, and values to half a point. */
    private static Sample sample(Random random, double more) {
        var sample = new Sample(GROUPS, STRATA + 1);
        for (int person = 0; person < 10 + random.nextInt(40); person++) {
            int stratum = person < 2 * STRATA ? person / 2 : random.nextInt(STRATA);
            sample.add(random.nextInt(GROUPS), stratum, more + random.nextInt(9) / 2.0);
        }
        return sample;
    }

    private static ManagerShare share(Sample sample) {
        return ManagerShares.of(sample, new Tails());
    }

    private static void assertClose(ManagerShare one, ManagerShare other) {
        if (!(one instanceof ManagerShare.Estimated actual) || !(other instanceof ManagerShare.Estimated expected)) {
            assertThat(one).isEqualTo(other);
            return;
        }
        assertThat(actual.share()).isCloseTo(expected.share(), within(1e-6));
        assertThat(actual.range().low()).isCloseTo(expected.range().low(), CLOSE);
        assertThat(actual.range().high()).isCloseTo(expected.range().high(), CLOSE);
        assertThat(actual.anyDifference().p())
                .isCloseTo(expected.anyDifference().p(), CLOSE);
        assertClose(actual.offsets(), expected.offsets());
        assertClose(actual.offsetErrors(), expected.offsetErrors());
    }

    private static void assertClose(List<Double> actual, List<Double> expected) {
        for (int place = 0; place < expected.size(); place++) {
            assertThat(actual.get(place)).isCloseTo(expected.get(place), within(1e-6));
        }
    }
}
