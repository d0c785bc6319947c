package dev.plumbline.intake.table;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** One workbook being read: finds the sheet that is meant, and names the others that would be lost. */
final class WorkbookReading {
    private static final String EMPTY = "no sheet of the workbook holds anything; its first row must name the columns";
    private static final int MOST_NAMED = 20;

    private final WorkbookParts parts;
    private final WorkbookIndex index;
    private final CellReading cells;

    WorkbookReading(WorkbookParts parts) throws IOException, XMLStreamException {
        this.parts = parts;
        this.index = WorkbookIndex.read(parts);
        this.cells = new CellReading(
                SharedTexts.read(parts, index.texts()),
                CellFormats.read(parts, index.styles()),
                index.days(),
                parts.limits());
    }

    /** The sheet of this name; without one the first with content, and one that is shown before one that is hidden. */
    Sheet sheet(Optional<String> name) throws IOException, XMLStreamException {
        var filled = new ArrayList<WorkbookIndex.Place>();
        for (var place : index.sheets()) if (hasContent(place)) filled.add(place);
        var chosen = name.isPresent() ? named(name.get()) : first(filled);
        filled.remove(chosen);
        return read(chosen)
                .withLost(filled.stream()
                        .limit(MOST_NAMED)
                        .map(WorkbookReading::unread)
                        .toList());
    }

    private WorkbookIndex.Place first(List<WorkbookIndex.Place> filled) throws UnreadableWorkbook {
        return filled.stream()
                .min(Comparator.comparing(WorkbookIndex.Place::isHidden))
                .orElseThrow(() -> new UnreadableWorkbook(EMPTY));
    }

    private WorkbookIndex.Place named(String name) throws UnreadableWorkbook {
        return index.sheets().stream()
                .filter(place -> place.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableWorkbook("the workbook has no sheet \"" + name + "\"; it has: " + names()));
    }

    private String names() {
        return index.sheets().stream()
                .limit(MOST_NAMED)
                .map(WorkbookIndex.Place::name)
                .collect(Collectors.joining(", "));
    }

    private static String unread(WorkbookIndex.Place place) {
        var written = URLEncoder.encode(place.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return "sheet \"" + place.name() + "\": not read; to have it read instead, send the file with ?sheet="
                + written;
    }

    private boolean hasContent(WorkbookIndex.Place place) throws IOException, XMLStreamException {
        var found = parts.find(place.part());
        if (found.isEmpty()) return false;
        try (var xml = found.get()) {
            return new WorksheetReading(xml, cells).findsContent();
        }
    }

    private Sheet read(WorkbookIndex.Place place) throws IOException, XMLStreamException {
        var missing = "the sheet \"" + place.name() + "\" is missing in the file; save the workbook again";
        try (var xml = parts.find(place.part()).orElseThrow(() -> new UnreadableWorkbook(missing))) {
            return new WorksheetReading(xml, cells).read(place.name());
        }
    }
}
