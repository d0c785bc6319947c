package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.Framework;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences that set a bar, each with its cell; examples and warnings may be worded as they like. */
final class Wording {
    private static final Set<DescriptorType> SETS_A_BAR = EnumSet.of(
            DescriptorType.EXPECTATION, DescriptorType.SUMMARY, DescriptorType.SIGNAL, DescriptorType.STRETCH);

    private Wording() {}

    /** A sentence and where it stands. */
    record Line(Place place, String text) {}

    static Stream<Line> of(Framework framework) {
        return framework.document().cells().stream().flatMap(Wording::lines);
    }

    /** What a cell says in all, without regard to case and spacing. */
    static String normalised(Cell cell) {
        return lines(cell)
                .map(line -> line.text().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Line> lines(Cell cell) {
        var place = Place.cell(cell.competency(), cell.level());
        return cell.descriptors().stream()
                .filter(descriptor -> SETS_A_BAR.contains(descriptor.type()))
                .map(descriptor -> new Line(place, descriptor.text()));
    }
}
