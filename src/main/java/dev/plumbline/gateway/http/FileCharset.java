package dev.plumbline.gateway.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a media type declares; without one a text is UTF-8 or says itself what it is (PROTOCOL [H1]). */
record FileCharset(Charset charset) {
    private static final Pattern DECLARED = Pattern.compile("(?i).*;\\s*charset\\s*=\\s*\"?([^\\s;\"]+).*");

    static Optional<FileCharset> of(@Nullable String contentType) {
        return Optional.ofNullable(contentType)
                .map(DECLARED::matcher)
                .filter(found -> found.matches())
                .map(found -> new FileCharset(named(found.group(1))))
                .filter(declared -> !declared.charset.equals(StandardCharsets.UTF_8));
    }

    byte[] asUtf8(byte[] file) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(file));
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException broken) {
            throw new Refused(Problem.invalid("The file is not " + charset + " throughout; send the charset it has."));
        }
    }

    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            throw new Refused(Problem.mediaType("No charset is called \"" + name + "\"; send utf-8 or windows-1252."));
        }
    }
}
