package dev.plumbline.intake.framework;

import dev.plumbline.intake.framework.MatrixRow.LevelPart;
import dev.plumbline.intake.framework.shape.Label;
import dev.plumbline.intake.framework.text.CellWord.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds out which level a cell points at: "above" is the level that the file lists before, whether lower or higher. */
record LevelReference(MatrixLevels levels, LevelSlot here) {
    private static final Pattern SOME_LEVEL = Pattern.compile("(?iu)(?:the )?levels? .{1,15}|レベル.{1,5}");
    private static final Pattern DIGITS = Pattern.compile("\\d+$");

    enum Direction {
        DIRECTLY_BELOW,
        ELSEWHERE,
        UNKNOWN
    }

    Direction direction(Reference reference) {
        return switch (reference) {
            case Reference.LevelBelow below -> below().isEmpty() ? Direction.ELSEWHERE : Direction.DIRECTLY_BELOW;
            case Reference.BeforeInFile before -> directionOf(before());
            case Reference.Named named ->
                named(named.level()).map(slot -> directionOf(Optional.of(slot))).orElse(Direction.UNKNOWN);
        };
    }

    /** As {@link #direction}, where any lower level will do, and one that has no name of its own in the file. */
    Direction directionOfAll(Reference reference) {
        if (!(reference instanceof Reference.Named named)) return direction(reference);
        var found = named(named.level());
        boolean lower = found.map(slot -> rank(slot) < rank(here))
                .orElse(SOME_LEVEL.matcher(named.level()).matches());
        if (lower) return Direction.DIRECTLY_BELOW;
        return found.isPresent() ? Direction.ELSEWHERE : Direction.UNKNOWN;
    }

    private Direction directionOf(Optional<LevelSlot> other) {
        return other.filter(below()::contains).isPresent() ? Direction.DIRECTLY_BELOW : Direction.ELSEWHERE;
    }

    private List<LevelSlot> below() {
        int highest = track().filter(slot -> rank(slot) < rank(here))
                .mapToInt(this::rank)
                .max()
                .orElse(0);
        return track().filter(slot -> rank(slot) == highest && highest < rank(here))
                .toList();
    }

    private Optional<LevelSlot> before() {
        var all = new ArrayList<>(track().toList());
        int at = all.indexOf(here);
        return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    private Optional<LevelSlot> named(String name) {
        return track().filter(slot -> isCalled(slot, Label.fold(name))).findFirst();
    }

    private boolean isCalled(LevelSlot slot, String name) {
        var rows = levels.ranks().slots().getOrDefault(slot, List.of());
        return slot.level().equals(name)
                || rows.stream()
                        .map(MatrixRow::level)
                        .flatMap(LevelReference::titles)
                        .anyMatch(name::equals)
                || hasNumber(slot, name);
    }

    /** Level 2 is L2. */
    private static boolean hasNumber(LevelSlot slot, String name) {
        var own = DIGITS.matcher(slot.level());
        return name.startsWith("level ") && own.find() && name.equals("level " + own.group());
    }

    private static Stream<String> titles(LevelPart part) {
        return part.titles().stream().map(Label::fold);
    }

    private Stream<LevelSlot> track() {
        return levels.ranks().slots().keySet().stream()
                .filter(slot -> slot.track().equals(here.track()));
    }

    private int rank(LevelSlot slot) {
        return levels.ranks().rank(slot);
    }
}
