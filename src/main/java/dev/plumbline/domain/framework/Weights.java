package dev.plumbline.domain.framework;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** How much a competency counts in a weighted score: by level, else by track, else one. */
public record Weights(Map<TrackId, BigDecimal> byTrack, Map<LevelId, BigDecimal> byLevel) {
    public static final Weights EQUAL = new Weights(Map.of(), Map.of());

    public Weights {
        byTrack = Ordered.mapValues(byTrack, Decimal::plain);
        byLevel = Ordered.mapValues(byLevel, Decimal::plain);
    }

    public BigDecimal at(Level level) {
        return Optional.ofNullable(byLevel.get(level.id()))
                .orElseGet(() -> byTrack.getOrDefault(level.track(), BigDecimal.ONE));
    }
}
