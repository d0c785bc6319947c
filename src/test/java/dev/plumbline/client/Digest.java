package dev.plumbline.client;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The digest of a map of cells as [R19] words it. */
final class Digest {
    private Digest() {}

    static String of(Map<String, JsonNode> cells) {
        var lines = new TreeMap<>(cells)
                .entrySet().stream()
                        .map(cell -> cell.getKey() + '\0' + Json.canonical(cell.getValue()))
                        .collect(joining("\n"));
        return HexFormat.of().formatHex(sha256(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
