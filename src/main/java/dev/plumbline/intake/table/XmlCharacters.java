package dev.plumbline.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** The characters of an XML part, which workbooks write in UTF-8 or, with a mark at its begin, in UTF-16; wrong bytes are a failure. */
final class XmlCharacters {
    private static final int MARK = 3;
    private static final int UTF_8_MARK = 0xEFBBBF;
    private static final int UTF_16_MARK = 0xFEFF;
    private static final int TURNED_UTF_16_MARK = 0xFFFE;

    private XmlCharacters() {}

    static Reader of(InputStream bytes) throws IOException {
        var source = new PushbackInputStream(bytes, MARK);
        var begin = source.readNBytes(MARK);
        int mark = 0;
        for (byte one : begin) mark = (mark << Byte.SIZE) | (one & 0xFF);
        if (mark == UTF_8_MARK) return new InputStreamReader(source, StandardCharsets.UTF_8.newDecoder());
        source.unread(begin);
        int pair = mark >>> Byte.SIZE;
        boolean wide = begin.length == MARK && (pair == UTF_16_MARK || pair == TURNED_UTF_16_MARK);
        var charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(source, charset.newDecoder());
    }
}
