package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, or says on which line they stop being UTF-8. What begins with the mark of UTF-16 is read as that. */
public sealed interface Utf8 {
    record Text(String value) implements Utf8 {}

    record Broken(RowProblem problem) implements Utf8 {}

    String NOT_UTF_8 = "the file is not UTF-8 from here on; save it as UTF-8, or send its charset with the media type, "
            + "as in Content-Type: text/csv; charset=windows-1252";
    String HALF_UTF_16 = "the file begins as UTF-16 and does not go on so; save it as UTF-8 and send it again";

    static Utf8 decode(byte[] file) {
        if (isUtf16(file)) return utf16(file);
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(bytes, text, true).isError()) return broken(file, bytes.position());
        return new Text(withoutByteOrderMark(text.flip().toString()));
    }

    private static boolean isUtf16(byte[] file) {
        return file.length > 1 && (file[0] & 0xFF) + (file[1] & 0xFF) == 0xFE + 0xFF && (file[0] & 0xFF) >= 0xFE;
    }

    private static Utf8 utf16(byte[] file) {
        try {
            return new Text(StandardCharsets.UTF_16
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException broken) {
            return new Broken(RowProblem.ofFile(HALF_UTF_16));
        }
    }

    private static String withoutByteOrderMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Utf8 broken(byte[] file, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            boolean carriageReturnAlone = file[i] == '\r' && (i + 1 == file.length || file[i + 1] != '\n');
            if (file[i] == '\n' || carriageReturnAlone) line++;
        }
        var found = "byte 0x%02X".formatted(file[at]);
        return new Broken(new RowProblem(line, "", found, NOT_UTF_8));
    }
}
