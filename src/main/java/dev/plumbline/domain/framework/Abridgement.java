package dev.plumbline.domain.framework;

import java.util.Optional;
import java.util.stream.Stream;

/** Shortens a document to what readiness needs. Cells go, except those that take a competency away from a level. */
final class Abridgement {
    private final FrameworkDocument full;
    private final FrameworkIndex index;

    Abridgement(FrameworkDocument full, FrameworkIndex index) {
        this.full = full;
        this.index = index;
    }

    FrameworkDocument document() {
        return new FrameworkDocument(
                full.id(),
                full.name(),
                full.version(),
                full.family(),
                Optional.empty(),
                full.reviewed(),
                full.source(),
                full.scale(),
                full.tracks(),
                full.levels().stream().map(Level::withoutTexts).toList(),
                full.areas(),
                full.competencies().stream().map(this::shorten).toList(),
                full.cells().stream().filter(cell -> !cell.isApplicable()).toList(),
                full.transitions(),
                full.defaultCriteria());
    }

    /** Where cells alone told which tracks a competency belongs to, the tracks are now named. */
    private Competency shorten(Competency competency) {
        var bare = competency.withoutTexts();
        if (!competency.isUnrestricted()) return bare;
        var described = index.tracksDescribing(competency.id());
        return bare.withTracks(trackOrder().filter(described::contains).toList());
    }

    private Stream<TrackId> trackOrder() {
        return full.tracks().stream().map(Track::id);
    }
}
