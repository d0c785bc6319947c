package dev.plumbline.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packs a workbook again without the time at which it was written, so that equal content is equal bytes. */
final class SteadyZip {
    private static final LocalDateTime BEGIN_OF_ZIP_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "<dcterms:created.*</dcterms:created>";

    private SteadyZip() {}

    static byte[] of(byte[] file) throws IOException {
        var packed = new ByteArrayOutputStream(file.length);
        try (var parts = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                var into = new ZipOutputStream(packed)) {
            for (var entries = parts.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                var content = parts.getInputStream(entry).readAllBytes();
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(BEGIN_OF_ZIP_TIME);
                into.putNextEntry(same);
                into.write(entry.getName().equals(PROPERTIES) ? timeless(content) : content);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] timeless(byte[] properties) {
        var text = new String(properties, StandardCharsets.UTF_8);
        return text.replaceAll(CREATED, "").getBytes(StandardCharsets.UTF_8);
    }
}
