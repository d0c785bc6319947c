package dev.plumbline.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which sheets a workbook has, in which of its parts they are, and what they share. */
record WorkbookIndex(List<Place> sheets, Days days, Optional<String> texts, Optional<String> styles) {
    private static final String NO_WORKBOOK =
            "there is no workbook in this file; save the table as an Excel workbook (.xlsx) or as CSV and send that";
    private static final String OPEN_DOCUMENT =
            "this is an OpenDocument file; save the table as an Excel workbook (.xlsx) or as CSV and send that";
    private static final String BINARY = "this is a binary workbook (.xlsb); save it as .xlsx or as CSV and send that";

    /** A sheet's name, and the part it is in. */
    record Place(String name, String part, boolean isHidden) {}

    /** One part's reference to another one. */
    private record Reference(String type, String target) {
        boolean isTo(String what) {
            return type.endsWith("/" + what);
        }
    }

    static WorkbookIndex read(WorkbookParts parts) throws IOException, XMLStreamException {
        var main = references(parts, "").values().stream()
                .filter(reference -> reference.isTo("officeDocument"))
                .map(Reference::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (main.endsWith(".bin")) throw new UnreadableWorkbook(BINARY);
        if (!parts.has(main)) throw new UnreadableWorkbook(parts.has("mimetype") ? OPEN_DOCUMENT : NO_WORKBOOK);
        return read(parts, main, references(parts, main));
    }

    private static WorkbookIndex read(WorkbookParts parts, String main, Map<String, Reference> references)
            throws IOException, XMLStreamException {
        var places = new ArrayList<Place>();
        var days = Days.SINCE_1900;
        try (var xml = parts.find(main).orElseThrow()) {
            while (xml.advance()) {
                if (xml.begins("workbookPr") && xml.isSet("date1904")) days = Days.SINCE_1904;
                if (xml.begins("sheet")) place(xml, references).ifPresent(places::add);
            }
        }
        return new WorkbookIndex(places, days, target(references, "sharedStrings"), target(references, "styles"));
    }

    private static Optional<Place> place(Xml xml, Map<String, Reference> references) {
        boolean hidden =
                xml.attribute("state").filter(state -> !state.equals("visible")).isPresent();
        var name = EscapedText.read(xml.attribute("name").orElse(""));
        return xml.attribute("id")
                .map(references::get)
                .filter(reference -> reference.isTo("worksheet"))
                .map(reference -> new Place(name, reference.target(), hidden));
    }

    private static Optional<String> target(Map<String, Reference> references, String what) {
        return references.values().stream()
                .filter(reference -> reference.isTo(what))
                .map(Reference::target)
                .findFirst();
    }

    /** What a part refers to, by id; the package as a whole is the part without a name. */
    private static Map<String, Reference> references(WorkbookParts parts, String part)
            throws IOException, XMLStreamException {
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var found = parts.find(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        var references = new HashMap<String, Reference>();
        if (found.isEmpty()) return references;
        try (var xml = found.get()) {
            while (xml.advanceTo("Relationship")) {
                var target = absolute(folder, xml.attribute("Target").orElse(""));
                references.put(
                        xml.attribute("Id").orElse(""),
                        new Reference(xml.attribute("Type").orElse(""), target));
            }
        }
        return references;
    }

    private static String absolute(String folder, String target) {
        if (target.startsWith("/")) return target.substring(1);
        var path = folder + target;
        return path.contains("../") ? path.replaceAll("[^/]+/\\.\\./", "") : path;
    }
}
