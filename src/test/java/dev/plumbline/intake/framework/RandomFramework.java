package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Area;
import dev.plumbline.domain.framework.AreaId;
import dev.plumbline.domain.framework.Cell;
import dev.plumbline.domain.framework.CellState;
import dev.plumbline.domain.framework.Competency;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CompetencyKind;
import dev.plumbline.domain.framework.Descriptor;
import dev.plumbline.domain.framework.DescriptorType;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkDocument;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.framework.Level;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.Provenance;
import dev.plumbline.domain.framework.RatingScale;
import dev.plumbline.domain.framework.Step;
import dev.plumbline.domain.framework.StepId;
import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.domain.framework.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;

/** Frameworks made at random of what a table can hold, with texts that look like bullets, formulas and state words. */
final class RandomFramework {
    private static final List<String> TEXTS = List.of(
            "Plans work.",
            "- keeps \"promises\", always",
            "=SUM(A1)",
            "'quoted'",
            "N/A",
            "same as above",
            "Zeile eins\nZeile zwei",
            "計画を立てる。",
            "a; b, c",
            "**bold**",
            "[Managers]",
            "You can:\n- plan",
            "TBD",
            "💛 cares",
            "1. first",
            "+1",
            "  ".strip() + "x");
    private static final List<String> NAMES =
            List.of("Craft", "Pay & Care", "コンピテンシー", "Équipe", "O'Neil, \"quoted\"", "= not a sum", "💛", "A > B");

    private final Random random;
    private final List<Track> tracks;
    private final List<Level> levels;
    private final List<Area> areas;
    private final List<Competency> competencies;

    private RandomFramework(long seed) {
        random = new Random(seed);
        tracks = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                .mapToObj(this::track)
                .toList();
        levels = tracks.stream().flatMap(track -> levels(track).stream()).toList();
        areas = areas();
        competencies = IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(this::competency)
                .toList();
    }

    static Framework of(long seed) {
        return new RandomFramework(seed).framework();
    }

    private Framework framework() {
        return Framework.of(new FrameworkDocument(
                new FrameworkId("random"),
                "Random",
                1,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RatingScale.STANDARD,
                tracks,
                levels,
                areas,
                competencies,
                cells(),
                List.of(),
                Optional.empty()));
    }

    private Track track(int number) {
        return new Track(
                new TrackId("t" + number),
                NAMES.get(random.nextInt(NAMES.size())) + " " + number,
                any(TrackKind.values()));
    }

    private List<Level> levels(Track track) {
        return IntStream.rangeClosed(1, 1 + random.nextInt(5))
                .mapToObj(number -> level(track, number))
                .toList();
    }

    private Level level(Track track, int number) {
        var titles = IntStream.range(0, random.nextInt(3))
                .mapToObj(title -> "Title " + title + " of " + number)
                .toList();
        return new Level(
                new LevelId(track.id() + ".L" + number),
                track.id(),
                (number + 1) / (random.nextBoolean() ? 1 : 2),
                titles,
                maybe("Scope of " + number),
                maybe("Asks\ntwice, \"often\""),
                random.nextBoolean() ? OptionalInt.of(number) : OptionalInt.empty());
    }

    private List<Area> areas() {
        var outer = new Area(new AreaId("outer"), "Outer", Optional.empty());
        return List.of(outer, new Area(new AreaId("inner"), "Inner", Optional.of(outer.id())));
    }

    private Competency competency(int number) {
        var steps = List.of(
                new Step(new StepId("working"), "Working", List.of()),
                new Step(new StepId("expert"), "Expert", List.of()));
        return new Competency(
                new CompetencyId("c-" + number),
                NAMES.get(random.nextInt(NAMES.size())) + " " + number,
                any(CompetencyKind.values()),
                random.nextBoolean() ? Optional.of(areas.get(random.nextInt(2)).id()) : Optional.empty(),
                tracks.stream().map(Track::id).toList(),
                List.of(),
                List.of(),
                Weights.EQUAL,
                Map.of(),
                steps);
    }

    private List<Cell> cells() {
        var cells = new ArrayList<Cell>();
        for (var level : levels) {
            competencies.forEach(competency -> cells.add(cell(level, competency)));
        }
        return cells;
    }

    private Cell cell(Level level, Competency competency) {
        var state = any(CellState.values());
        boolean hasText = state == CellState.DESCRIBED || state == CellState.CUMULATIVE;
        var texts = hasText ? 1 + random.nextInt(4) : 0;
        var descriptors = random.ints(texts, 0, TEXTS.size())
                .distinct()
                .mapToObj(at -> new Descriptor(any(DescriptorType.values()), TEXTS.get(at)))
                .toList();
        var step = random.nextInt(3) == 0 ? Optional.of(new StepId("expert")) : Optional.<StepId>empty();
        return new Cell(competency.id(), level.id(), state, descriptors, step, Provenance.UNKNOWN);
    }

    private Optional<String> maybe(String text) {
        return random.nextBoolean() ? Optional.of(text) : Optional.empty();
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
