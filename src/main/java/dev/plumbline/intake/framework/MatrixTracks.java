package dev.plumbline.intake.framework;

import dev.plumbline.domain.framework.Track;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.framework.TrackKind;
import dev.plumbline.intake.framework.MatrixRow.TrackPart;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tracks of a matrix by name. Where a matrix does not say their kind, only names that leave no doubt are believed. */
final class MatrixTracks {
    private static final Set<String> IC = Set.of("ic", "individual contributor", "individual contributors");
    private static final Set<String> MANAGEMENT =
            Set.of("management", "manager", "managers", "people management", "people manager", "engineering manager");

    private final Map<String, Track> byName = new LinkedHashMap<>();

    MatrixTracks(List<MatrixRow> rows) {
        var slugs = new Slug();
        rows.stream()
                .map(row -> row.level().track())
                .forEach(part -> byName.computeIfAbsent(part.name(), name -> track(part, slugs)));
    }

    private static Track track(TrackPart part, Slug slugs) {
        var id = part.id().map(slugs::free).orElseGet(() -> slugs.unique(part.name(), "track"));
        return new Track(new TrackId(id), part.name(), part.kind().orElseGet(() -> kind(part.name())));
    }

    List<Track> all() {
        return List.copyOf(byName.values());
    }

    /** Where each track stands among all. */
    Map<TrackId, Integer> places() {
        var places = new HashMap<TrackId, Integer>();
        byName.values().forEach(track -> places.put(track.id(), places.size()));
        return places;
    }

    TrackId id(String name) {
        var track = byName.get(name);
        if (track == null) throw new IllegalArgumentException("no row has the track " + name);
        return track.id();
    }

    /** The kind that the name of a track tells. */
    static TrackKind kind(String name) {
        var folded = name.toLowerCase(Locale.ROOT);
        if (IC.contains(folded)) return TrackKind.IC;
        return MANAGEMENT.contains(folded) ? TrackKind.MANAGEMENT : TrackKind.OTHER;
    }
}
