package dev.plumbline.intake.table;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads one cell of a sheet as it appears there; formulas as what they last came to. */
record CellReading(SharedTexts texts, CellFormats formats, Days days, WorkbookLimits limits) {
    private static final String FORMULA_ERROR = "this cell shows an error; mend its formula, or type the value";
    private static final String NO_RESULT =
            "this formula has no result in the file; open the workbook in a spreadsheet program, save it and send it"
                    + " again";
    private static final String NO_TEXT = "the text of this cell is missing in the file; save the workbook again";

    /** What a cell says, or what is wrong with it. */
    record Found(String text, Optional<String> problem) {
        static Found of(String text) {
            return new Found(text, Optional.empty());
        }

        static Found wrong(String text, String problem) {
            return new Found(text, Optional.of(problem));
        }
    }

    /** Reads the cell that has just begun, to its end. */
    Found read(Xml xml) throws XMLStreamException, UnreadableWorkbook {
        var type = xml.attribute("t").orElse("n");
        int style = Integer.parseInt(xml.attribute("s").orElse("0"));
        var value = "";
        boolean computed = false;
        while (xml.advance() && !xml.ends("c")) {
            if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                value = xml.richText("is");
            } else if (xml.begins("f")) {
                computed = true;
                xml.text();
            }
        }
        if (!type.equals("s")) limits.addText(value);
        return computed && value.isEmpty() && type.equals("n") ? Found.wrong("", NO_RESULT) : show(type, value, style);
    }

    private Found show(String type, String value, int style) {
        if (value.isEmpty()) return Found.of("");
        return switch (type) {
            case "s" -> texts.find(Integer.parseInt(value)).map(Found::of).orElseGet(() -> Found.wrong("", NO_TEXT));
            case "inlineStr" -> Found.of(value);
            case "str" -> Found.of(EscapedText.read(value));
            case "b" -> Found.of(value.equals("1") ? "true" : "false");
            case "e" -> Found.wrong(value, FORMULA_ERROR);
            case "d" -> Found.of(value.replace("T00:00:00", "").replace('T', ' '));
            default -> Found.of(formats.find(style).show(value, days));
        };
    }
}
