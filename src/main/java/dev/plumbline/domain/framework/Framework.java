package dev.plumbline.domain.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A framework that holds together, and the questions others ask of it. Immutable; two are equal when their documents are. */
public final class Framework {
    private final FrameworkDocument document;
    private final FrameworkIndex index;

    private Framework(FrameworkDocument document) {
        this.document = document;
        this.index = new FrameworkIndex(document);
    }

    /** Throws {@link InvalidFramework} if the document has problems; ask {@link FrameworkDocument#problems()} first. */
    public static Framework of(FrameworkDocument document) {
        var problems = document.problems();
        if (!problems.isEmpty()) throw new InvalidFramework(problems);
        return new Framework(document);
    }

    public FrameworkDocument document() {
        return document;
    }

    public FrameworkId id() {
        return document.id();
    }

    public int version() {
        return document.version();
    }

    public String name() {
        return document.name();
    }

    public RatingScale scale() {
        return document.scale();
    }

    public List<Track> tracks() {
        return document.tracks();
    }

    public List<Level> levels() {
        return document.levels();
    }

    public List<Competency> competencies() {
        return document.competencies();
    }

    public Optional<Track> track(TrackId id) {
        return Optional.ofNullable(index.tracks.get(id));
    }

    public Optional<Level> level(LevelId id) {
        return Optional.ofNullable(index.levels.get(id));
    }

    public Optional<Competency> competency(CompetencyId id) {
        return Optional.ofNullable(index.competencies.get(id));
    }

    /** The levels of a track, lowest rank first; equal ranks in the order of the document. */
    public List<Level> levelsOf(TrackId track) {
        return List.copyOf(index.levelsOfTrack.getOrDefault(track, List.of()));
    }

    /** The first level of the same track with a higher rank; empty at the top and for an unknown level. */
    public Optional<Level> next(LevelId from) {
        return level(from)
                .flatMap(here -> levelsOf(here.track()).stream()
                        .filter(level -> level.rank() > here.rank())
                        .findFirst());
    }

    /** The competencies asked of people at a level, in the order of the document. */
    public List<Competency> competenciesAt(LevelId level) {
        return index.competenciesAt.getOrDefault(level, List.of());
    }

    /** The competencies asked of people at any of these levels. */
    public Set<Competency> competenciesAt(Stream<LevelId> levels) {
        return levels.distinct()
                .flatMap(level -> competenciesAt(level).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Cell> cell(CompetencyId competency, LevelId level) {
        return Optional.ofNullable(
                index.cells.getOrDefault(competency, Map.of()).get(level));
    }

    public OptionalInt expected(CompetencyId competency, LevelId level) {
        return competency(competency).map(Competency::expected).map(expected -> expected.get(level)).stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    public BigDecimal weight(CompetencyId competency, LevelId level) {
        return competency(competency)
                .flatMap(found -> level(level).map(found.weights()::at))
                .orElse(BigDecimal.ONE);
    }

    /** The transition between two levels; the first in the document if there are several. */
    public Optional<Transition> transition(LevelId from, LevelId to) {
        return Optional.ofNullable(
                index.transitions.getOrDefault(from, Map.of()).get(to));
    }

    /** What the move asks for: the transition's own criteria, else the framework's default, else the standard ones. */
    public Criteria criteria(LevelId from, LevelId to) {
        return transition(from, to).flatMap(Transition::criteria).orElseGet(this::defaultCriteria);
    }

    public Criteria defaultCriteria() {
        return document.defaultCriteria().orElse(StandardCriteria.TREE);
    }

    /** Every criterion that some move asks for. */
    public Set<CriterionId> criterionIds() {
        var ofTransitions =
                document.transitions().stream().map(Transition::criteria).flatMap(Optional::stream);
        return Stream.concat(ofTransitions, Stream.of(defaultCriteria()))
                .flatMap(Criteria::rules)
                .map(Criteria.Rule::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The level meant by an id, {@code track.level}, short id or title, whatever the case; empty if none or several fit. */
    public Optional<Level> findLevel(String written) {
        return new LevelNames(document.levels()).find(written);
    }

    /** As {@link #findLevel(String)}, among the levels of one track. */
    public Optional<Level> findLevel(TrackId track, String written) {
        return new LevelNames(levelsOf(track)).find(written);
    }

    /** The track meant by an id or a name, whatever the case. */
    public Optional<Track> findTrack(String written) {
        var name = LevelNames.fold(written);
        return Stream.concat(
                        tracks().stream()
                                .filter(track ->
                                        LevelNames.fold(track.id().value()).equals(name)),
                        tracks().stream()
                                .filter(track -> LevelNames.fold(track.name()).equals(name)))
                .findFirst();
    }

    /** The competency meant by an id or a name, whatever the case. */
    public Optional<Competency> findCompetency(String written) {
        var name = LevelNames.fold(written);
        return Stream.concat(
                        competencies().stream()
                                .filter(one -> LevelNames.fold(one.id().value()).equals(name)),
                        competencies().stream()
                                .filter(one -> LevelNames.fold(one.name()).equals(name)))
                .findFirst();
    }

    /** The same framework without its prose, small enough for a session's log; every other answer stays the same. */
    public Framework withoutTexts() {
        return new Framework(new Abridgement(document, index).document());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Framework framework && document.equals(framework.document);
    }

    @Override
    public int hashCode() {
        return document.hashCode();
    }

    @Override
    public String toString() {
        return "Framework " + id() + " version " + version();
    }
}
