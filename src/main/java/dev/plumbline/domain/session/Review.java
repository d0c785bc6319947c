package dev.plumbline.domain.session;

/**
 * Whether the committee has looked at a person. {@code reviewed} is what the statistics use: parking does not take it
 * back.
 */
public record Review(ReviewState state, boolean reviewed) {
    public static final Review UNTOUCHED = new Review(ReviewState.UNTOUCHED, false);
    public static final Review REVIEWED = new Review(ReviewState.REVIEWED, true);
}
