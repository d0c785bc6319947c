package dev.plumbline.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a workbook, element by element. Document types and entities of its own are not looked at. */
final class Xml implements AutoCloseable {
    private final XMLStreamReader reader;
    private final InputStream source;

    private Xml(XMLStreamReader reader, InputStream source) {
        this.reader = reader;
        this.source = source;
    }

    /** A factory keeps its last reader, and with it the file, so each part has its own. */
    static Xml of(InputStream source) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return new Xml(factory.createXMLStreamReader(XmlCharacters.of(source)), source);
    }

    /** Goes to the next begin or end of an element; false at the end of the part. */
    boolean advance() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) throw new XMLStreamException("a document type");
            if (reader.isStartElement() || reader.isEndElement()) return true;
        }
        return false;
    }

    /** Goes to where this element begins next; false if it does not. */
    boolean advanceTo(String element) throws XMLStreamException {
        while (advance()) {
            if (begins(element)) return true;
        }
        return false;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    boolean isSet(String flag) {
        return attribute(flag)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** The text of the element that has just begun; what is longer than any cell may be is cut. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && reader.hasNext(); ) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            else if (event == XMLStreamConstants.END_ELEMENT) depth--;
            else if (isText(event) && text.length() < WorkbookLimits.LONGEST_TEXT) text.append(reader.getText());
        }
        return text.substring(0, Math.min(text.length(), WorkbookLimits.LONGEST_TEXT));
    }

    /** The runs of a text with formats, joined, until this element ends; how it is pronounced is no part of it. */
    String richText(String element) throws XMLStreamException {
        var text = new StringBuilder();
        while (advance() && !ends(element)) {
            if (begins("rPh")) text();
            else if (begins("t") && text.length() < WorkbookLimits.LONGEST_TEXT) text.append(text());
        }
        return EscapedText.read(text.toString());
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    @Override
    public void close() throws IOException, XMLStreamException {
        reader.close();
        source.close();
    }
}
