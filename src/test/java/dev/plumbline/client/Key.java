package dev.plumbline.client;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The key of a cell, taken apart: its segments are percent-encoded as in a URL's path, where a plus is a plus. */
public final class Key {
    private Key() {}

    public static List<String> segments(String key) {
        return Arrays.stream(key.split("/"))
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }
}
