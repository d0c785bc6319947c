package dev.plumbline.intake.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.intake.framework.shape.Shape;
import dev.plumbline.intake.framework.shape.Wishes;
import dev.plumbline.intake.table.Line;
import dev.plumbline.intake.table.Sheet;
import dev.plumbline.testing.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Whatever stands in a table and whatever is asked of it, the answer is a framework that holds together or a problem. */
class AnySheetTest {
    private static final List<Shape> SHAPES = List.of(Shape.values());
    private static final List<String> WORDS = List.of(
            "",
            "",
            "",
            " ",
            "L1",
            "L2",
            "L3",
            "l1",
            "Senior",
            "Level",
            "Skill",
            "track",
            "competency",
            "descriptor",
            "level_id",
            "level_title",
            "level_order",
            "descriptor_type",
            "state",
            "area",
            "Title",
            "Description",
            "Role",
            "1",
            "2",
            "N/A",
            "same as above",
            "as L1",
            "everything from L1 plus:\n- a",
            "[Managers]\nHires.",
            "You can:\n- plan",
            "NOT IN USE",
            "**b**",
            "🎉",
            "a > b",
            " > ",
            "Craft",
            "competency_kind",
            "functional",
            "step",
            "Expert",
            ":",
            "-",
            "[]",
            "# ",
            "\uFEFF",
            "same-as-below",
            "example",
            "Job family",
            "order");

    @Seeded(
            known = {3279076876645195075L, 9123224234319201097L},
            fresh = 400)
    void nothing_is_thrown_and_what_is_read_holds_together(long seed) {
        var random = new Random(seed);
        var draft = new MatrixIntake(TableOrigin.named("Any", 1, Optional.empty())).read(sheet(random), wishes(random));

        assertThat(draft.document().isPresent() || !draft.problems().isEmpty()).isTrue();
        assertThat(draft.document().map(FrameworkDocument::problems).orElse(List.of()))
                .isEmpty();
        assertThat(draft.lost()).allMatch(sentence -> !sentence.isBlank());
    }

    private static Sheet sheet(Random random) {
        int width = 1 + random.nextInt(6);
        var lines = IntStream.rangeClosed(1, random.nextInt(9))
                .mapToObj(number -> line(number, width, random))
                .toList();
        return new Sheet(lines, List.of(), List.of());
    }

    private static Line line(int number, int width, Random random) {
        var cells = new ArrayList<String>();
        int cellCount = random.nextInt(5) == 0 ? random.nextInt(width + 2) : width;
        for (int at = 0; at < cellCount; at++) cells.add(any(random));
        return new Line(number, cells);
    }

    private static Wishes wishes(Random random) {
        var wishes = Wishes.NONE;
        if (random.nextInt(3) == 0) wishes = wishes.withShape(SHAPES.get(random.nextInt(3)));
        if (random.nextInt(4) == 0)
            wishes = wishes.withColumns(Map.of("competency", "#" + random.nextInt(4), "track", any(random)));
        if (random.nextInt(5) == 0) wishes = wishes.withLevels(any(random), "L1");
        if (random.nextInt(5) == 0) wishes = wishes.withOrder("L1=" + any(random), "*", any(random));
        if (random.nextInt(6) == 0) wishes = wishes.withOrder("descending");
        if (random.nextInt(4) == 0) wishes = wishes.without(any(random), "#2");
        if (random.nextInt(3) == 0) wishes = wishes.withHeadingsAsTracks();
        return wishes;
    }

    private static String any(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
