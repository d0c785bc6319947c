package dev.plumbline.intake.framework;

import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.framework.MatrixRow.LevelPart;
import dev.plumbline.intake.framework.shape.LevelOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rank of each level: what the sender's order says, else the file's column. A track whose levels nobody put in order has
 * them all at rank 1, and the sender is told.
 */
final class LevelRanks {
    private static final String SOME_ONLY =
            "other levels of this track have an order; give this one an order, too, or its rows cannot be used";

    private final Map<LevelSlot, List<MatrixRow>> slots;
    private final Map<LevelSlot, Integer> ranks = new HashMap<>();
    private final LevelOrder order;
    private final Losses losses;
    private final List<RowProblem> problems;

    LevelRanks(List<MatrixRow> rows, LevelOrder order, Losses losses, List<RowProblem> problems) {
        this.order = order;
        this.losses = losses;
        this.problems = problems;
        slots = rows.stream().collect(Collectors.groupingBy(LevelSlot::of, LinkedHashMap::new, Collectors.toList()));
        tracks().forEach(order.namesLevels() ? this::rankByWish : this::rankByFile);
        reportUnknown();
    }

    /** The rows of levels that have a rank. */
    List<MatrixRow> rows() {
        return slots.entrySet().stream()
                .filter(slot -> ranks.containsKey(slot.getKey()))
                .flatMap(slot -> slot.getValue().stream())
                .sorted(Comparator.comparingInt(MatrixRow::line))
                .toList();
    }

    /** The levels and their rows in the order of the file. */
    Map<LevelSlot, List<MatrixRow>> slots() {
        var ranked = new LinkedHashMap<>(slots);
        ranked.keySet().retainAll(ranks.keySet());
        return ranked;
    }

    int rank(LevelSlot slot) {
        var rank = ranks.get(slot);
        if (rank == null) throw new IllegalArgumentException("there is no level " + slot);
        return rank;
    }

    private Map<String, List<LevelSlot>> tracks() {
        return slots.keySet().stream()
                .collect(Collectors.groupingBy(LevelSlot::track, LinkedHashMap::new, Collectors.toList()));
    }

    private void rankByWish(String track, List<LevelSlot> levels) {
        var unnamed = levels.stream().filter(slot -> wished(slot).isEmpty()).toList();
        if (unnamed.isEmpty())
            levels.forEach(slot -> ranks.put(slot, wished(slot).orElseThrow()));
        else leaveWithoutOrder(track, levels, "?order= does not name " + names(unnamed));
    }

    private void rankByFile(String track, List<LevelSlot> levels) {
        var without = levels.stream().filter(slot -> stated(slot).isEmpty()).toList();
        if (without.size() == levels.size()) {
            leaveWithoutOrder(track, levels, "the file gives its levels no order");
            return;
        }
        without.forEach(this::refuse);
        levels.forEach(slot -> stated(slot).ifPresent(rank -> ranks.put(slot, rank)));
    }

    private void leaveWithoutOrder(String track, List<LevelSlot> levels, String why) {
        levels.forEach(slot -> ranks.put(slot, 1));
        if (levels.size() == 1) return;
        losses.add("track " + track + ": " + why
                + ", so all of them have rank 1 and nobody has a next level; add a column level_order,"
                + " or send ?order= with all names, lowest first (here: " + names(levels) + ")");
    }

    private void refuse(LevelSlot slot) {
        problems.add(new RowProblem(slots.getOrDefault(slot, List.of()).get(0).line(), "level_order", "", SOME_ONLY));
    }

    private void reportUnknown() {
        order.unknown(slots.keySet().stream().map(this::names).toList())
                .forEach(name -> problems.add(RowProblem.ofFile("?order= names \"" + name
                        + "\", and no level is called so; write the names as the file does")));
    }

    private OptionalInt wished(LevelSlot slot) {
        return order.rank(names(slot));
    }

    private Optional<Integer> stated(LevelSlot slot) {
        return parts(slot).flatMap(part -> part.order().stream()).findFirst();
    }

    private List<String> names(LevelSlot slot) {
        return Stream.concat(
                        parts(slot).flatMap(part -> part.titles().stream()),
                        parts(slot).flatMap(part -> part.id().stream()))
                .flatMap(name -> Stream.of(name, slot.track() + "." + name))
                .distinct()
                .toList();
    }

    private String names(List<LevelSlot> levels) {
        return levels.stream().map(slot -> names(slot).get(0)).collect(Collectors.joining(", "));
    }

    private Stream<LevelPart> parts(LevelSlot slot) {
        return slots.getOrDefault(slot, List.of()).stream().map(MatrixRow::level);
    }
}
