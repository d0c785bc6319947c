package dev.plumbline.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes that chain a log (PROTOCOL [L1]): lower-case hex of SHA-256 over the UTF-8 of hex and canonical JSON. */
public final class LogHash {
    /** What stands before the first event. */
    public static final String FIRST_PREV_HASH = "0".repeat(64);

    private LogHash() {}

    /** Binds a body that is RFC 8785 already to its salt, so that it cannot be guessed from its hash. */
    public static String ofBody(String salt, String canonicalBody) {
        return sha256(salt + canonicalBody);
    }

    /** Binds an event to the one before. */
    public static String ofEvent(String prevHash, LogLink link) {
        return sha256(prevHash + Json.canonical(link));
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException("every Java has SHA-256", bug);
        }
    }
}
