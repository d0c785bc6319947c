package dev.plumbline.intake.framework;

import dev.plumbline.intake.framework.shape.LongSheet;
import dev.plumbline.intake.framework.shape.Wishes;
import dev.plumbline.intake.table.Sheet;
import dev.plumbline.intake.table.Table;
import java.util.List;
import java.util.Map;

/** Reads a table of any {@link dev.plumbline.intake.framework.shape.Shape} as a framework. */
public record MatrixIntake(TableOrigin origin) {
    /** Reads a long matrix whose columns have our names. */
    public FrameworkDraft read(Table table) {
        return new MatrixReading(origin, Wishes.NONE).read(table, List.of());
    }

    public FrameworkDraft read(Sheet sheet, Wishes wishes) {
        var turned = LongSheet.of(sheet, wishes);
        boolean refused = turned.sheet().lines().isEmpty() && !turned.problems().isEmpty();
        if (refused) return FrameworkDraft.refused(turned.problems());
        return new MatrixReading(origin, wishes).read(Table.of(turned.sheet(), Map.of()), turned.problems());
    }
}
