package dev.plumbline.domain.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds a document step by step from short words, for tests. */
public final class Ladder {
    private final List<Track> tracks = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final List<Competency> competencies = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();
    private Optional<Criteria> defaultCriteria = Optional.empty();

    public Ladder track(String id, TrackKind kind) {
        tracks.add(new Track(new TrackId(id), id + " track", kind));
        return this;
    }

    public Ladder level(String track, String id, int rank, String... titles) {
        levels.add(new Level(
                new LevelId(id),
                new TrackId(track),
                rank,
                List.of(titles),
                Optional.of("scope"),
                Optional.of("autonomy"),
                OptionalInt.empty()));
        return this;
    }

    public Ladder competency(String id, String... tracks) {
        competencies.add(new Competency(
                new CompetencyId(id),
                id + " name",
                CompetencyKind.CORE,
                Optional.empty(),
                Arrays.stream(tracks).map(TrackId::new).toList(),
                List.of(),
                List.of(),
                Weights.EQUAL,
                Map.of(),
                List.of()));
        return this;
    }

    public Ladder competency(Competency competency) {
        competencies.add(competency);
        return this;
    }

    public Ladder cell(String competency, String level, CellState state, String... texts) {
        var descriptors = Arrays.stream(texts)
                .map(text -> new Descriptor(DescriptorType.EXPECTATION, text))
                .toList();
        cells.add(new Cell(
                new CompetencyId(competency),
                new LevelId(level),
                state,
                descriptors,
                Optional.empty(),
                Provenance.UNKNOWN));
        return this;
    }

    public Ladder move(String from, String to, TransitionKind kind, Criteria... criteria) {
        transitions.add(new Transition(
                new TransitionId(from + "-" + to),
                kind,
                new LevelId(from),
                new LevelId(to),
                List.of(),
                List.of(),
                Arrays.stream(criteria).findFirst()));
        return this;
    }

    public Ladder defaults(Criteria criteria) {
        defaultCriteria = Optional.of(criteria);
        return this;
    }

    public FrameworkDocument document() {
        return new FrameworkDocument(
                new FrameworkId("f"),
                "Framework",
                1,
                Optional.empty(),
                Optional.of("summary"),
                Optional.empty(),
                Optional.empty(),
                RatingScale.STANDARD,
                tracks,
                levels,
                List.of(),
                competencies,
                cells,
                transitions,
                defaultCriteria);
    }

    public Framework framework() {
        return Framework.of(document());
    }
}
