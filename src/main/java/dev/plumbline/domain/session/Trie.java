package dev.plumbline.domain.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node of a {@link Table}: five bits of the key's hash choose the way down, a leaf holds the entries. */
sealed interface Trie<K, V> {
    int BITS = 5;
    int WIDTH = 1 << BITS;
    int LEAF = 8;
    int DEEPEST = 30;

    @Nullable
    V get(int hash, int shift, K key);

    Trie<K, V> with(int hash, int shift, K key, V value);

    Trie<K, V> without(int hash, int shift, K key);

    void collect(List<Map.Entry<K, V>> entries);

    static int spread(Object key) {
        int hash = key.hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    static <K, V> void difference(Trie<K, V> one, Trie<K, V> two, Set<K> into, Map<K, V> first, Map<K, V> second) {
        if (one == two) return;
        if (one instanceof Branch<K, V> a && two instanceof Branch<K, V> b) {
            for (int i = 0; i < WIDTH; i++) difference(a.way(i), b.way(i), into, first, second);
        } else {
            List<Map.Entry<K, V>> entries = new ArrayList<>();
            one.collect(entries);
            two.collect(entries);
            for (var entry : entries) {
                if (first.get(entry.getKey()) != second.get(entry.getKey())) into.add(entry.getKey());
            }
        }
    }

    /** Up to eight entries, more only where the hashes are all the same. */
    record Leaf<K, V>(List<Map.Entry<K, V>> entries) implements Trie<K, V> {
        private static final Leaf<?, ?> NONE = new Leaf<>(List.of());

        @SuppressWarnings("unchecked") // an empty leaf holds no K and no V
        static <K, V> Leaf<K, V> empty() {
            return (Leaf<K, V>) NONE;
        }

        @Override
        public @Nullable V get(int hash, int shift, K key) {
            for (var entry : entries) if (entry.getKey().equals(key)) return entry.getValue();
            return null;
        }

        @Override
        public Trie<K, V> with(int hash, int shift, K key, V value) {
            var next = new ArrayList<Map.Entry<K, V>>(entries.size() + 1);
            for (var entry : entries) if (!entry.getKey().equals(key)) next.add(entry);
            next.add(Map.entry(key, value));
            return next.size() <= LEAF || shift > DEEPEST ? new Leaf<>(List.copyOf(next)) : Branch.of(next, shift);
        }

        @Override
        public Trie<K, V> without(int hash, int shift, K key) {
            var rest = entries.stream()
                    .filter(entry -> !entry.getKey().equals(key))
                    .toList();
            return rest.isEmpty() ? empty() : new Leaf<>(rest);
        }

        @Override
        public void collect(List<Map.Entry<K, V>> into) {
            into.addAll(entries);
        }
    }

    /** Thirty-two ways on; a way without entries is the empty leaf. */
    record Branch<K, V>(List<Trie<K, V>> ways) implements Trie<K, V> {
        static <K, V> Trie<K, V> of(List<Map.Entry<K, V>> entries, int shift) {
            Trie<K, V> branch = new Branch<>(Collections.nCopies(WIDTH, Leaf.<K, V>empty()));
            for (var entry : entries) {
                branch = branch.with(spread(entry.getKey()), shift, entry.getKey(), entry.getValue());
            }
            return branch;
        }

        Trie<K, V> way(int index) {
            return ways.get(index);
        }

        private static int index(int hash, int shift) {
            return (hash >>> shift) & (WIDTH - 1);
        }

        private Branch<K, V> replacing(int index, Trie<K, V> way) {
            var next = new ArrayList<>(ways);
            next.set(index, Objects.requireNonNull(way));
            return new Branch<>(Collections.unmodifiableList(next));
        }

        @Override
        public @Nullable V get(int hash, int shift, K key) {
            return way(index(hash, shift)).get(hash, shift + BITS, key);
        }

        @Override
        public Trie<K, V> with(int hash, int shift, K key, V value) {
            int index = index(hash, shift);
            return replacing(index, way(index).with(hash, shift + BITS, key, value));
        }

        @Override
        public Trie<K, V> without(int hash, int shift, K key) {
            int index = index(hash, shift);
            return replacing(index, way(index).without(hash, shift + BITS, key));
        }

        @Override
        public void collect(List<Map.Entry<K, V>> into) {
            for (var way : ways) way.collect(into);
        }
    }
}
