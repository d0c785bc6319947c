package dev.plumbline.domain.session;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map whose copies share everything that did not change, so that every state of a long session can be
 * kept and two states compared in the time of their difference. Source of the shape: P. Bagwell, "Ideal Hash Trees"
 * (2001), with leaves that hold up to eight entries.
 */
public final class Table<K, V> extends AbstractMap<K, V> {
    private static final Table<?, ?> EMPTY = new Table<>(Trie.Leaf.empty(), 0);

    private final Trie<K, V> root;
    private final int size;

    private Table(Trie<K, V> root, int size) {
        this.root = root;
        this.size = size;
    }

    @SuppressWarnings("unchecked") // an empty table holds no K and no V
    public static <K, V> Table<K, V> empty() {
        return (Table<K, V>) EMPTY;
    }

    public static <K, V> Table<K, V> of(Map<K, V> entries) {
        if (entries instanceof Table<K, V> table) return table;
        Table<K, V> table = empty();
        for (var entry : entries.entrySet()) table = table.with(entry.getKey(), entry.getValue());
        return table;
    }

    /** This table with the value at the key, in logarithmic time and memory. */
    public Table<K, V> with(K key, V value) {
        var next = root.with(Trie.spread(key), 0, key, value);
        return new Table<>(next, get(key) == null ? size + 1 : size);
    }

    /** This table without the key; itself if the key is not there. */
    public Table<K, V> without(K key) {
        return get(key) == null ? this : new Table<>(root.without(Trie.spread(key), 0, key), size - 1);
    }

    /** The keys whose value is not the very same object in the other table, either side included. */
    public Set<K> changedKeys(Table<K, V> other) {
        var changed = new HashSet<K>();
        Trie.difference(root, other.root, changed, this, other);
        return changed;
    }

    @Override
    @SuppressWarnings("unchecked") // a key of another class has another hash or equals no key
    public @Nullable V get(@Nullable Object key) {
        return key == null ? null : root.get(Trie.spread(key), 0, (K) key);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return get(key) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                List<Entry<K, V>> entries = new ArrayList<>(size);
                root.collect(entries);
                return List.copyOf(entries).iterator();
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
