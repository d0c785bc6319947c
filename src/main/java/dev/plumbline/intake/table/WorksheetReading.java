package dev.plumbline.intake.table;

import dev.plumbline.intake.RowProblem;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads one sheet of a workbook; a row with a cell that nobody could read is left out and reported. */
final class WorksheetReading {
    private final Xml xml;
    private final CellReading cells;
    private final List<Line> lines = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int row;
    private int hiddenRows;
    private int hiddenColumns;
    private int merged;

    WorksheetReading(Xml xml, CellReading cells) {
        this.xml = xml;
        this.cells = cells;
    }

    /** Whether any cell says anything; reads no further than that. */
    boolean findsContent() throws XMLStreamException, UnreadableWorkbook {
        while (xml.advance() && lines.isEmpty() && problems.isEmpty()) {
            if (xml.begins("row")) readRow();
        }
        return !lines.isEmpty() || !problems.isEmpty();
    }

    /** The sheet's lines, called by its name where something of it is lost. */
    Sheet read(String name) throws XMLStreamException, UnreadableWorkbook {
        while (xml.advance()) {
            if (xml.begins("row")) readRow();
            else if (xml.begins("col") && xml.isSet("hidden")) hiddenColumns++;
            else if (xml.begins("mergeCell")) merged++;
        }
        return new Sheet(lines, problems, lost("sheet \"" + name + "\": "));
    }

    private List<String> lost(String where) {
        var lost = new ArrayList<String>();
        if (hiddenRows + hiddenColumns > 0) lost.add(where + "its hidden rows and columns were read like all others");
        if (merged > 0)
            lost.add(where
                    + "cells are merged; their text stands in the first of them only, unless another line says"
                    + " what was filled");
        return lost;
    }

    private void readRow() throws XMLStreamException, UnreadableWorkbook {
        row = xml.attribute("r").map(Integer::parseInt).orElse(row + 1);
        WorkbookLimits.checkRow(row);
        boolean hidden = xml.isSet("hidden");
        int before = problems.size();
        var texts = readCells();
        if (problems.size() > before || texts.isEmpty()) return;
        if (hidden) hiddenRows++;
        lines.add(new Line(row, texts));
    }

    private List<String> readCells() throws XMLStreamException, UnreadableWorkbook {
        var texts = new ArrayList<String>();
        int column = -1;
        while (xml.advance() && !xml.ends("row")) {
            if (!xml.begins("c")) continue;
            column = xml.attribute("r").map(ColumnName::index).orElse(column + 1);
            WorkbookLimits.checkColumn(column);
            var found = cells.read(xml);
            if (found.problem().isPresent())
                refuse(column, found.text(), found.problem().get());
            else if (!found.text().isEmpty()) put(texts, column, found.text());
        }
        return texts;
    }

    private void put(List<String> texts, int column, String text) throws UnreadableWorkbook {
        int before = texts.size();
        while (texts.size() <= column) texts.add("");
        cells.limits().addCells(texts.size() - before);
        texts.set(column, text);
    }

    private void refuse(int column, String value, String problem) throws UnreadableWorkbook {
        cells.limits().addCells(1);
        problems.add(new RowProblem(row, title(column), value, problem));
    }

    /** What the first line calls the column; without a name its letters. */
    private String title(int column) {
        if (lines.isEmpty()) return ColumnName.of(column);
        var titles = lines.get(0).cells();
        boolean named = column < titles.size() && !titles.get(column).isBlank();
        return named ? CellText.trim(titles.get(column)) : ColumnName.of(column);
    }
}
