package dev.plumbline.intake.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook by their names; they are unfolded while they are read, and no further than the limits allow. */
final class WorkbookParts implements AutoCloseable {
    private final ZipFile zip;
    private final WorkbookLimits limits;

    private WorkbookParts(ZipFile zip, WorkbookLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static WorkbookParts of(byte[] file, WorkbookLimits limits) throws IOException {
        var channel = new SeekableInMemoryByteChannel(file);
        return new WorkbookParts(
                ZipFile.builder().setSeekableByteChannel(channel).get(), limits);
    }

    WorkbookLimits limits() {
        return limits;
    }

    boolean has(String name) {
        return entry(name) != null;
    }

    /** The part as XML; empty if there is none of this name. */
    Optional<Xml> find(String name) throws IOException, XMLStreamException {
        var entry = entry(name);
        return entry == null
                ? Optional.empty()
                : Optional.of(Xml.of(new Unfolding(zip.getInputStream(entry), entry.getCrc(), limits)));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Names are compared without regard to case, as the standard for such packages asks. */
    private @Nullable ZipArchiveEntry entry(String name) {
        var exact = zip.getEntry(name);
        if (exact != null) return exact;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (entry.getName().equalsIgnoreCase(name)) return entry;
        }
        return null;
    }

    /** Counts what comes out, and at its end holds it against the sum that the workbook gives. */
    private static final class Unfolding extends FilterInputStream {
        private final CheckedInputStream checked;
        private final long sum;
        private final WorkbookLimits limits;

        Unfolding(InputStream folded, long sum, WorkbookLimits limits) {
            this(new CheckedInputStream(folded, new CRC32()), sum, limits);
        }

        private Unfolding(CheckedInputStream checked, long sum, WorkbookLimits limits) {
            super(checked);
            this.checked = checked;
            this.sum = sum;
            this.limits = limits;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read < 0) check();
            else limits.inflate(1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            if (read < 0) check();
            else limits.inflate(read);
            return read;
        }

        private void check() throws IOException {
            if (checked.getChecksum().getValue() != sum) throw new IOException("the part is not what was packed");
        }
    }
}
