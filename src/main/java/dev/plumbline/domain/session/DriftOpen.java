package dev.plumbline.domain.session;

/** Who besides facilitator and observer sees how managers compare. */
public record DriftOpen(boolean committee, DriftOnScreen screen) {
    /** What a session of this mode begins with. */
    public static DriftOpen atFirst(Mode mode) {
        return switch (mode) {
            case OPEN -> new DriftOpen(true, DriftOnScreen.LETTERS);
            case BLIND -> new DriftOpen(false, DriftOnScreen.OFF);
        };
    }
}
