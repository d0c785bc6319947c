package dev.plumbline.domain.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Unmodifiable copies of maps that keep the order of the document, so that an export reads like its source. */
final class Ordered {
    private Ordered() {}

    static <K, V> Map<K, V> map(Map<K, V> source) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(source));
    }

    static <K, V> Map<K, V> mapValues(Map<K, V> source, UnaryOperator<V> change) {
        var copy = new LinkedHashMap<>(source);
        copy.replaceAll((key, value) -> change.apply(value));
        return Collections.unmodifiableMap(copy);
    }
}
