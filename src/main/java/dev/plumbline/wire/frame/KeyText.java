package dev.plumbline.wire.frame;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keys as text: the kind, then each id percent-encoded but for letters, digits and {@code -._~}. */
public final class KeyText {
    private static final Map<String, CellKind> KINDS =
            Arrays.stream(CellKind.values()).collect(Collectors.toMap(CellKind::text, Function.identity()));

    private KeyText() {}

    public static String of(CellKey key) {
        var text = new StringBuilder(key.kind().text());
        for (var id : key.ids()) text.append('/').append(encode(id));
        return text.toString();
    }

    /** The key, empty if the text is none. */
    public static Optional<CellKey> parse(String text) {
        var parts = text.split("/", -1);
        return Optional.ofNullable(KINDS.get(parts[0])).flatMap(kind -> ids(kind, parts));
    }

    private static Optional<CellKey> ids(CellKind kind, String[] parts) {
        try {
            var ids = Arrays.stream(parts).skip(1).map(KeyText::decode).toList();
            boolean fits = kind.takes(ids.size()) && ids.stream().noneMatch(String::isBlank);
            return fits ? Optional.of(new CellKey(kind, ids)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty(); // a stray percent sign names no cell
        }
    }

    private static String encode(String id) {
        return isPlain(id) ? id : encodeSegment(id);
    }

    /** Most ids are letters, digits and dashes and need no encoding. */
    private static boolean isPlain(String id) {
        return id.chars().allMatch(letter -> letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-'));
    }

    private static String encodeSegment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
