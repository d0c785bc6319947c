package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;

/** Turns bytes into text, or says on which line they stop being UTF-8. */
public sealed interface Utf8 {
    record Text(String value) implements Utf8 {}

    record Broken(RowProblem problem) implements Utf8 {}

    static Utf8 decode(byte[] file) {
        var bytes = ByteBuffer.wrap(file);
        var text = CharBuffer.allocate(file.length);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(bytes, text, true).isError()) return broken(file, bytes.position());
        return new Text(withoutByteOrderMark(text.flip().toString()));
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
        return new Broken(new RowProblem(
                line, "", found, "the file is not UTF-8 from here on; save it as UTF-8 and send it again"));
    }
}
