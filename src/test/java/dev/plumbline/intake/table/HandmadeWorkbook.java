package dev.plumbline.intake.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, as other programs write them and as no writer of ours would. */
final class HandmadeWorkbook {
    private static final String REFERENCE = "<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\"/>";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder references = new StringBuilder();
    private String properties = "<workbookPr/>";
    private int count;
    private int folding = Deflater.DEFAULT_COMPRESSION;

    /** A workbook with one sheet of these rows. */
    static byte[] of(String rows) {
        return new HandmadeWorkbook().sheet("People", rows).bytes();
    }

    HandmadeWorkbook sheet(String name, String rows) {
        return worksheet(name, "", "<sheetData>" + rows + "</sheetData>");
    }

    HandmadeWorkbook worksheet(String name, String attributes, String content) {
        var part = "worksheets/sheet" + ++count + ".xml";
        sheets.append("<sheet name=\"%s\" r:id=\"s%d\" %s/>".formatted(name, count, attributes));
        references.append(REFERENCE.formatted("s" + count, "worksheet", part));
        parts.put("xl/" + part, "<worksheet>" + content + "</worksheet>");
        return this;
    }

    /** Texts by number. */
    HandmadeWorkbook texts(String... items) {
        references.append(REFERENCE.formatted("t", "sharedStrings", "sharedStrings.xml"));
        parts.put("xl/sharedStrings.xml", "<sst><si>" + String.join("</si><si>", items) + "</si></sst>");
        return this;
    }

    /** Formats of cells, by number. */
    HandmadeWorkbook formats(String... codes) {
        var own = new StringBuilder("<styleSheet><numFmts>");
        var used = new StringBuilder("</numFmts><cellXfs>");
        for (int i = 0; i < codes.length; i++) {
            own.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, codes[i]));
            used.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
        }
        references.append(REFERENCE.formatted("f", "styles", "/xl/styles.xml"));
        parts.put("xl/styles.xml", own + used.toString() + "</cellXfs></styleSheet>");
        return this;
    }

    HandmadeWorkbook since1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Any part, or another one in its place. */
    HandmadeWorkbook part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    HandmadeWorkbook without(String name) {
        parts.remove(name);
        return this;
    }

    /** So that its texts stand in the file as they are. */
    HandmadeWorkbook unfolded() {
        folding = Deflater.NO_COMPRESSION;
        return this;
    }

    byte[] bytes() {
        return bytes(UTF_8);
    }

    /** Those parts that begin with a byte order mark are in this encoding, the others in UTF-8. */
    byte[] bytes(Charset marked) {
        var all = new LinkedHashMap<String, String>();
        all.put(
                "_rels/.rels",
                "<Relationships>" + REFERENCE.formatted("w", "officeDocument", "xl/workbook.xml") + "</Relationships>");
        all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + references + "</Relationships>");
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\">" + properties + "<sheets>" + sheets + "</sheets></workbook>");
        all.putAll(parts);
        return zip(all, marked, folding);
    }

    static byte[] zip(Map<String, String> parts) {
        return zip(parts, UTF_8, Deflater.DEFAULT_COMPRESSION);
    }

    private static byte[] zip(Map<String, String> parts, Charset marked, int folding) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(folding);
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(part.getValue().startsWith("\uFEFF") ? marked : UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
