package dev.plumbline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

/** A seed must be all that is needed to see a failure again. */
class SeededTest {
    @Seeded(known = 42, fresh = 5)
    void the_same_seed_tells_the_same_story(long seed) {
        assertThat(new Random(seed).nextLong()).isEqualTo(new Random(seed).nextLong());
    }
}
