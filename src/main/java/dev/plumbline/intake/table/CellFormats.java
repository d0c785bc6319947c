package dev.plumbline.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The formats of a workbook's cells, by the number that the cells give. */
record CellFormats(List<NumberFormat> formats) {
    private static final CellFormats NONE = new CellFormats(List.of());

    static CellFormats read(WorkbookParts parts, Optional<String> name) throws IOException, XMLStreamException {
        if (name.isEmpty()) return NONE;
        var found = parts.find(name.get());
        if (found.isEmpty()) return NONE;
        try (var xml = found.get()) {
            return read(xml);
        }
    }

    private static CellFormats read(Xml xml) throws XMLStreamException {
        var coded = new HashMap<String, NumberFormat>();
        var formats = new ArrayList<NumberFormat>();
        boolean ofCells = false;
        while (xml.advance()) {
            if (xml.begins("numFmt")) {
                coded.put(
                        xml.attribute("numFmtId").orElse(""),
                        NumberFormat.of(xml.attribute("formatCode").orElse("")));
            } else if (xml.begins("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.begins("xf")) {
                formats.add(format(xml.attribute("numFmtId").orElse("0"), coded));
            }
        }
        return new CellFormats(formats);
    }

    private static NumberFormat format(String id, Map<String, NumberFormat> coded) {
        var own = coded.get(id);
        return own != null ? own : NumberFormat.builtIn(Integer.parseInt(id));
    }

    NumberFormat find(int style) {
        return style < 0 || style >= formats.size() ? NumberFormat.GENERAL : formats.get(style);
    }
}
