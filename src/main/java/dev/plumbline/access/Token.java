package dev.plumbline.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** The secret of a link: 256 random bits, of which only the hash is kept (PROTOCOL [H10]). */
final class Token {
    private static final int BYTES = 32;

    private Token() {}

    static String fresh(RandomGenerator chance) {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Hex SHA-256. The token is random already, so salt and stretching would add nothing. */
    static String hash(String token) {
        return HexFormat.of().formatHex(digest(token));
    }

    /** Compares in the same time whether they differ early or late. */
    static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(digest(one), digest(other));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException bug) {
            throw new IllegalStateException(bug); // every Java platform has it
        }
    }
}
