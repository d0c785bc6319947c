package dev.plumbline.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Seeded;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A table must be a map like any other, whatever the hashes, and tell the difference of two of its states. */
class TableTest {
    /** A key whose hash is shared with many others, or with all. */
    record Key(int id, int hashes) {
        @Override
        public int hashCode() {
            return id % hashes;
        }
    }

    @Seeded
    void a_table_holds_what_a_hash_map_holds(long seed) {
        var random = new Random(seed);
        int hashes = 1 + random.nextInt(40) * random.nextInt(40);
        var expected = new HashMap<Key, String>();
        var table = Table.<Key, String>empty();
        for (int step = 0; step < 300; step++) {
            var key = new Key(random.nextInt(120), hashes);
            table = changed(table, expected, key, random);
            assertThat(table.get(key)).isEqualTo(expected.get(key));
            assertThat(table).hasSameSizeAs(expected);
        }
        assertThat(table).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(expected).isEqualTo(table);
        assertThat(Table.of(expected)).isEqualTo(table);
        assertThat(new HashMap<>(table)).isEqualTo(expected);
    }

    @Seeded
    void an_earlier_state_is_never_touched(long seed) {
        var random = new Random(seed);
        var before = grown(random);
        var copy = new HashMap<>(before);
        var after = before;
        for (int step = 0; step < 50; step++) after = changed(after, new HashMap<>(), key(random), random);
        assertThat(before).isEqualTo(copy);
    }

    @Seeded
    void the_changed_keys_are_those_a_naive_comparison_finds(long seed) {
        var random = new Random(seed);
        var before = grown(random);
        var after = before;
        for (int step = random.nextInt(60); step > 0; step--) {
            after = changed(after, new HashMap<>(), key(random), random);
        }
        assertThat(after.changedKeys(before))
                .isEqualTo(different(before, after))
                .isEqualTo(before.changedKeys(after));
    }

    @Test
    void equal_tables_are_equal_whatever_their_history() {
        var straight = Table.of(Map.of("a", 1, "b", 2));
        var roundabout = Table.<String, Integer>empty()
                .with("c", 3)
                .with("b", 0)
                .with("a", 1)
                .with("b", 2)
                .without("c");
        assertThat(roundabout).isEqualTo(straight).hasSameHashCodeAs(straight);
        assertThat(straight.without("nothing")).isSameAs(straight);
        assertThat(straight.with("a", 5)).isNotEqualTo(straight);
    }

    private static Table<Key, String> grown(Random random) {
        var table = Table.<Key, String>empty();
        for (int step = random.nextInt(200); step > 0; step--) {
            table = table.with(key(random), String.valueOf(random.nextInt()));
        }
        return table;
    }

    private static Key key(Random random) {
        return new Key(random.nextInt(150), 17);
    }

    private static Table<Key, String> changed(
            Table<Key, String> table, Map<Key, String> mirror, Key key, Random random) {
        if (random.nextInt(3) == 0) {
            mirror.remove(key);
            return table.without(key);
        }
        var value = String.valueOf(random.nextInt());
        mirror.put(key, value);
        return table.with(key, value);
    }

    @SuppressWarnings("ReferenceEquality") // a table tells which objects are others, not which are unequal
    private static Set<Key> different(Map<Key, String> before, Map<Key, String> after) {
        var keys = new HashSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> before.get(key) == after.get(key));
        return keys;
    }
}
