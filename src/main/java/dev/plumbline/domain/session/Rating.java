package dev.plumbline.domain.session;

import java.util.Optional;

/**
 * A person's rating on one competency: now, and as it stood when the meeting began for them. The evidence is what the
 * manager wrote for it.
 */
public record Rating(Optional<Integer> value, Optional<Integer> initial, Optional<String> evidence) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    public static final Rating NONE = new Rating(Optional.empty(), Optional.empty(), Optional.empty());

    public Rating {
        requireOnScale(value);
        requireOnScale(initial);
    }

    /** A rating as the manager brings it to the meeting. */
    public static Rating brought(Optional<Integer> value, Optional<String> evidence) {
        return new Rating(value, value, evidence);
    }

    /** The rating with a new value; the initial one follows while the session is being prepared. */
    public Rating to(Optional<Integer> next, boolean preparing) {
        return new Rating(next, preparing ? next : initial, evidence);
    }

    private static void requireOnScale(Optional<Integer> rating) {
        if (rating.filter(value -> value < LOWEST || value > HIGHEST).isPresent()) {
            throw new IllegalArgumentException("a rating lies between " + LOWEST + " and " + HIGHEST);
        }
    }
}
