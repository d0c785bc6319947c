package dev.plumbline.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes an XLSX workbook of one sheet with its header fixed in view. Texts are texts and nothing is computed; and as a
 * workbook may be saved as CSV later, what would run there is made harmless as in {@link FormulaSafeCsv}. The same rows
 * give the same bytes.
 */
public final class WorkbookFile {
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

    private final Worksheet sheet;
    private final ColumnWidths widths = new ColumnWidths();

    private WorkbookFile(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** A workbook of texts. */
    public static byte[] write(String name, List<String> header, List<List<String>> rows) {
        return writeCells(name, header, rows.stream().map(WorkbookFile::texts).toList());
    }

    public static byte[] writeCells(String name, List<String> header, List<List<WrittenCell>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Plumbline", null)) {
            new WorkbookFile(workbook.newWorksheet(name)).fill(texts(header), rows);
            workbook.finish();
            return SteadyZip.of(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<WrittenCell> texts(List<String> row) {
        return row.stream().map(WrittenCell::text).toList();
    }

    private void fill(List<WrittenCell> header, List<List<WrittenCell>> rows) {
        row(0, header);
        for (int i = 0; i < rows.size(); i++) row(i + 1, rows.get(i));
        if (widths.count() > 0) {
            sheet.range(0, 0, rows.size(), widths.count() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            sheet.range(0, 0, 0, widths.count() - 1).style().bold().set();
        }
        for (int column = 0; column < widths.count(); column++) sheet.width(column, widths.of(column));
        sheet.freezePane(0, 1);
    }

    private void row(int row, List<WrittenCell> cells) {
        for (int column = 0; column < cells.size(); column++) cell(row, column, cells.get(column));
    }

    private void cell(int row, int column, WrittenCell cell) {
        switch (cell) {
            case WrittenCell.Text text -> {
                widths.see(column, text.value());
                if (!text.value().isEmpty()) sheet.value(row, column, written(text.value()));
            }
            case WrittenCell.Whole whole -> sheet.value(row, column, whole.value());
            case WrittenCell.Moment moment -> {
                widths.see(column, MOMENT);
                sheet.value(row, column, LocalDateTime.ofInstant(moment.value(), ZoneOffset.UTC));
                sheet.style(row, column).format(MOMENT).set();
            }
        }
    }

    private static String written(String text) {
        return EscapedText.write(FormulaSafeCsv.harmless(text));
    }
}
