package dev.plumbline.domain.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keys in a fixed order and their places in it: words at the border, numbers inside. */
final class Index {
    private final List<String> keys;
    private final Map<String, Integer> places = new HashMap<>();

    private Index(List<String> keys) {
        this.keys = keys;
        for (String key : keys) {
            if (places.put(key, places.size()) != null) throw new IllegalArgumentException("twice: " + key);
        }
    }

    static Index inOrder(List<String> keys) {
        return new Index(List.copyOf(keys));
    }

    static Index sorted(Collection<String> keys) {
        return new Index(keys.stream().distinct().sorted().toList());
    }

    List<String> keys() {
        return keys;
    }

    int size() {
        return keys.size();
    }

    int of(String key) {
        Integer place = places.get(key);
        if (place == null) throw new IllegalArgumentException("unknown: " + key);
        return place;
    }
}
