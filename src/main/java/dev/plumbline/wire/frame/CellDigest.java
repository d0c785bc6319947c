package dev.plumbline.wire.frame;

import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The fingerprint of a map of cells, by which a client proves that it holds the same (PROTOCOL [R19]). */
public final class CellDigest {
    private CellDigest() {}

    /** Hex SHA-256 of the lines key U+0000 value, sorted by key as UTF-16, joined by line feeds. */
    public static String of(Map<CellKey, Value> cells) {
        var lines = new TreeMap<String, String>();
        cells.forEach((key, value) -> lines.put(KeyText.of(key), Json.canonical(ValueJson.of(value))));
        var text = new StringBuilder();
        lines.forEach((key, value) -> {
            if (!text.isEmpty()) text.append('\n');
            text.append(key).append('\0').append(value);
        });
        return HexFormat.of().formatHex(sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException(bug); // every Java platform has it
        }
    }
}
