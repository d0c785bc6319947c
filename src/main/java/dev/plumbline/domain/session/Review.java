package dev.plumbline.domain.session;

/**
 * Whether the committee has looked at a person. {@code reviewed} is what the statistics use: parking does not take it
 * back. {@code takenUp} tells that their item was opened, after which their manager proposes no more.
 */
public record Review(ReviewState state, boolean reviewed, boolean takenUp) {
    public static final Review UNTOUCHED = new Review(ReviewState.UNTOUCHED, false, false);

    public Review take() {
        return new Review(state, reviewed, true);
    }

    public Review confirm() {
        return new Review(ReviewState.REVIEWED, true, takenUp);
    }
}
