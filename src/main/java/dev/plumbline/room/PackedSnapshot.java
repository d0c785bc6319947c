package dev.plumbline.room;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** All that a member may see at a position (PROTOCOL [H5]), written and compressed once for all who see the same. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares snapshots, and nobody changes what was packed
public record PackedSnapshot(UUID epoch, long seq, long figuresAt, byte[] gzip) {
    private static final int BUFFER = 64 * 1024;

    static byte[] pack(String text) {
        var packed = new ByteArrayOutputStream(BUFFER);
        try (var gzip = new GZIPOutputStream(packed, BUFFER)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException bug) {
            throw new UncheckedIOException(bug); // there is nothing but memory to write to
        }
        return packed.toByteArray();
    }

    /** The snapshot as JSON, for the few who do not take it compressed. */
    public String text() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(this.gzip), BUFFER)) {
            return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
