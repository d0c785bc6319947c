package dev.plumbline.domain.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything a framework's document says, as it says it; whether it holds together is asked with {@link #problems()}. */
public record FrameworkDocument(
        FrameworkId id,
        String name,
        int version,
        Optional<String> family,
        Optional<String> summary,
        Optional<LocalDate> reviewed,
        Optional<Source> source,
        RatingScale scale,
        List<Track> tracks,
        List<Level> levels,
        List<Area> areas,
        List<Competency> competencies,
        List<Cell> cells,
        List<Transition> transitions,
        Optional<Criteria> defaultCriteria) {
    public FrameworkDocument {
        tracks = List.copyOf(tracks);
        levels = List.copyOf(levels);
        areas = List.copyOf(areas);
        competencies = List.copyOf(competencies);
        cells = List.copyOf(cells);
        transitions = List.copyOf(transitions);
    }

    /** One sentence, beginning with the place, for everything that keeps this from being a framework; empty if nothing does. */
    public List<String> problems() {
        return FrameworkProblems.of(this);
    }

    public FrameworkDocument withVersion(int next) {
        return new FrameworkDocument(
                id,
                name,
                next,
                family,
                summary,
                reviewed,
                source,
                scale,
                tracks,
                levels,
                areas,
                competencies,
                cells,
                transitions,
                defaultCriteria);
    }
}
