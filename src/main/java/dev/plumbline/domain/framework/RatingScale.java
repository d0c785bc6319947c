package dev.plumbline.domain.framework;

import java.util.List;
import java.util.Optional;

/** The values a rating can take, in ascending order, and their labels. */
public record RatingScale(List<ScalePoint> points) {
    public static final RatingScale STANDARD = new RatingScale(List.of(
            new ScalePoint(1, "well below"),
            new ScalePoint(2, "below"),
            new ScalePoint(3, "meets"),
            new ScalePoint(4, "above"),
            new ScalePoint(5, "well above")));

    public RatingScale {
        points = List.copyOf(points);
    }

    public boolean contains(int value) {
        return points.stream().anyMatch(point -> point.value() == value);
    }

    public Optional<String> label(int value) {
        return points.stream()
                .filter(point -> point.value() == value)
                .map(ScalePoint::label)
                .findFirst();
    }
}
