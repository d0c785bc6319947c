package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads XLSX workbooks; whatever the bytes are, the answer is a sheet, or one that says what was wrong. */
public final class Workbook {
    private static final Logger LOG = LoggerFactory.getLogger(Workbook.class);
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String DAMAGED =
            "the workbook is cut off or damaged; open it in a spreadsheet program, save it anew and send that";
    private static final String LOCKED =
            "the workbook is locked with a password; save it without one and send it again";
    private static final String OLD = "this is an old workbook (.xls); save it as .xlsx and send that";
    private static final String NO_WORKBOOK =
            "this is no workbook; send an .xlsx file, or a text file with its own media type, such as text/csv";

    private Workbook() {}

    /** The first sheet with content. */
    public static Sheet sheet(byte[] file) {
        return sheet(file, Optional.empty());
    }

    /** The sheet of this name, or without a name the first with content. */
    public static Sheet sheet(byte[] file, Optional<String> name) {
        if (file.length > Csv.LARGEST_FILE) return unreadable(Csv.tooLarge(file.length));
        if (!beginsWith(file, ZIP)) return unreadable(beginsWith(file, COMPOUND) ? lockedOrOld(file) : NO_WORKBOOK);
        try (var parts = WorkbookParts.of(file, new WorkbookLimits())) {
            return new WorkbookReading(parts).sheet(name);
        } catch (IOException | XMLStreamException | RuntimeException failure) {
            return unreadable(sentence(failure));
        }
    }

    /** The XML reader wraps what stops its input. */
    private static String sentence(Exception failure) {
        if (failure instanceof UnreadableWorkbook known) return known.sentence();
        if (failure instanceof XMLStreamException wrapped
                && wrapped.getNestedException() instanceof UnreadableWorkbook known) {
            return known.sentence();
        }
        LOG.debug("A workbook could not be read", failure);
        return DAMAGED;
    }

    /** Whether these bytes begin as a workbook's do, whatever they were called. */
    static boolean isLikely(byte[] file) {
        return beginsWith(file, new byte[] {'P', 'K', 3, 4});
    }

    /** Both are kept in the same kind of container; only one has a stream of this name in it. */
    private static String lockedOrOld(byte[] file) {
        var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(file, StandardCharsets.ISO_8859_1).contains(name) ? LOCKED : OLD;
    }

    private static boolean beginsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }

    private static Sheet unreadable(String problem) {
        return Sheet.unreadable(RowProblem.ofFile(problem));
    }
}
