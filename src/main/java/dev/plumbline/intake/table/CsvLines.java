package dev.plumbline.intake.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.plumbline.intake.RowProblem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV text. A row with broken quotation marks is reported, and reading goes on with the next line. */
final class CsvLines {
    /** Each repair may read to the end of the file, so there is an end to patience. */
    private static final int MOST_REPAIRS = 20;

    /** So many are the ratings of the largest session, and some more. */
    private static final int MOST_ROWS = 400_000;

    private static final String TOO_MANY = "the file has more than 400,000 rows; split it into several";

    private static final CsvFactory FACTORY =
            CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES).build().getFactory();

    private final LineStarts starts;
    private final CsvSchema schema;
    private final List<Line> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();

    private CsvLines(String text) {
        starts = new LineStarts(text);
        schema = CsvSchema.emptySchema().withColumnSeparator(Separator.of(starts));
    }

    static CsvLines of(String text) {
        var reading = new CsvLines(text);
        reading.readAll();
        return reading;
    }

    Sheet sheet() {
        return lines.size() > MOST_ROWS
                ? Sheet.unreadable(RowProblem.ofFile(TOO_MANY))
                : new Sheet(lines, problems, List.of());
    }

    private void readAll() {
        int from = 1;
        while (from <= starts.count() && problems.size() < MOST_REPAIRS) {
            from = readFrom(from);
        }
        if (from <= starts.count()) {
            problems.add(new RowProblem(from, "", "", "too many broken quotation marks; the rest was not read"));
        }
    }

    /** Reads until the end or a broken row; answers the line to go on with. */
    private int readFrom(int from) {
        int line = from;
        try (var parser = FACTORY.createParser(new StringReader(starts.textFrom(from)))) {
            parser.setSchema(schema);
            while (lines.size() <= MOST_ROWS && parser.nextToken() == JsonToken.START_ARRAY) {
                line = from - 1 + parser.currentLocation().getLineNr();
                add(new Line(line, cells(parser)));
            }
            return starts.count() + 1;
        } catch (JsonProcessingException broken) {
            problems.add(new RowProblem(line, "", starts.line(line), BROKEN));
            return line + 1;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Millions of blank lines are no reason to run out of memory. */
    private void add(Line line) {
        if (!line.isBlank()) lines.add(line);
    }

    /** Cells beyond those a spreadsheet can have tell only that they are there. */
    private static List<String> cells(CsvParser parser) throws IOException {
        var cells = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            if (cells.size() <= WorkbookLimits.LAST_COLUMN) cells.add(parser.getText());
        }
        return cells;
    }

    private static final String BROKEN =
            "the quotation marks of this row do not match; close each one, and write a mark inside a cell twice";
}
