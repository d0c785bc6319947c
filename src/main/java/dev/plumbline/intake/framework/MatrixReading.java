package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.RatingScale;
import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.framework.shape.Label;
import dev.plumbline.intake.framework.shape.Wishes;
import dev.plumbline.intake.table.RowReader;
import dev.plumbline.intake.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One reading of a long matrix. The order of the levels is the stated one, never that of the rows. */
final class MatrixReading {
    private static final String TWO_ORDERS =
            "an earlier row gives this level another order; a level has one, so correct one of them";
    private static final RowProblem NOTHING = RowProblem.ofFile("no row could be read, so there is no framework");

    private final TableOrigin origin;
    private final Wishes wishes;
    private final Losses losses = new Losses();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<LevelSlot, Integer> orders = new HashMap<>();

    MatrixReading(TableOrigin origin, Wishes wishes) {
        this.origin = origin;
        this.wishes = wishes;
    }

    FrameworkDraft read(Table table, List<RowProblem> earlier) {
        problems.addAll(earlier);
        var reader = new MatrixRowReader(onlyTrack(table));
        var intake = table.read(MatrixRow.REQUIRED, row -> oneOrder(reader, row));
        problems.addAll(intake.problems());
        losses.addAll(intake.lost());
        var rows = usable(intake.values(), table.hasColumn("descriptor_type"));
        if (rows.isEmpty()) return refused();
        new MatrixColumns(table).reportLost(losses);
        var document = document(table, rows);
        return new FrameworkDraft(Optional.of(document), problems, losses.sentences());
    }

    private FrameworkDraft refused() {
        if (problems.isEmpty()) problems.add(NOTHING);
        return FrameworkDraft.refused(problems);
    }

    /** A table without tracks has one. */
    private Optional<String> onlyTrack(Table table) {
        if (table.hasColumn("track")) return Optional.empty();
        var name = wishes.track().map(Label::clean).orElse(origin.name());
        if (!table.titles().isEmpty()) {
            losses.add("the file names no track, so all levels are on one called " + name
                    + "; send ?track= to call it otherwise");
        }
        return Optional.of(name);
    }

    private Optional<MatrixRow> oneOrder(MatrixRowReader reader, RowReader row) {
        var read = reader.read(row);
        read.ifPresent(one -> one.level().order().ifPresent(order -> {
            var first = orders.computeIfAbsent(LevelSlot.of(one), none -> order);
            if (!first.equals(order)) row.refuse("level_order", TWO_ORDERS);
        }));
        return read;
    }

    private List<MatrixRow> usable(List<MatrixRow> rows, boolean verbatim) {
        var once = new RepeatedRows(losses).without(rows);
        var named = new LevelPlaceholders(losses, problems).replace(once);
        return verbatim ? named : new RowSplit(wishes.headingsAreTracks(), losses).split(named);
    }

    private FrameworkDocument document(Table table, List<MatrixRow> rows) {
        var ranks = new LevelRanks(rows, wishes.order(), losses, problems);
        var tracks = new MatrixTracks(ranks.rows());
        var levels = new MatrixLevels(ranks, tracks, losses);
        var areas = new MatrixAreas(ranks.rows());
        var competencies = new MatrixCompetencies(ranks.rows(), tracks, areas, losses);
        var verbatim = table.hasColumn("descriptor_type");
        var states = new CellStates(levels, verbatim, losses);
        return new FrameworkDocument(
                origin.id(),
                origin.name(),
                origin.version(),
                new MatrixColumns(table).family(),
                Optional.empty(),
                Optional.empty(),
                origin.source(),
                RatingScale.STANDARD,
                tracks.all(),
                levels.all(),
                areas.all(),
                competencies.all(),
                new MatrixCells(origin, levels, competencies, states, losses).of(ranks.rows()),
                List.of(),
                Optional.empty());
    }
}
