package dev.plumbline.intake.framework.text;

import java.util.List;

/** What a cell's text came apart into, and the lead-ins and the emphasis that were left out on the way. */
public record CellReading(List<Block> blocks, List<String> leadIns, boolean emphasised) {
    public CellReading {
        blocks = List.copyOf(blocks);
        leadIns = List.copyOf(leadIns);
    }

    public static CellReading of(String text) {
        var plain = Emphasis.remove(text);
        var reader = new BlockReader(TextLine.of(plain));
        return new CellReading(reader.blocks(), reader.leadIns(), !plain.equals(text));
    }
}
