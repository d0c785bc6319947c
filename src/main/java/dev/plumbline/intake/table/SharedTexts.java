package dev.plumbline.intake.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook refer to by number. */
record SharedTexts(List<String> texts) {
    private static final SharedTexts NONE = new SharedTexts(List.of());

    static SharedTexts read(WorkbookParts parts, Optional<String> name) throws IOException, XMLStreamException {
        if (name.isEmpty()) return NONE;
        var found = parts.find(name.get());
        if (found.isEmpty()) return NONE;
        var texts = new ArrayList<String>();
        try (var xml = found.get()) {
            while (xml.advanceTo("si")) {
                var text = xml.richText("si");
                parts.limits().addText(text);
                parts.limits().addCells(1);
                texts.add(text);
            }
        }
        return new SharedTexts(texts);
    }

    /** Empty if the workbook has no text of this number. */
    Optional<String> find(int number) {
        return number < 0 || number >= texts.size() ? Optional.empty() : Optional.of(texts.get(number));
    }
}
