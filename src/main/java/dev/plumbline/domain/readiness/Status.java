package dev.plumbline.domain.readiness;

/** What is known of a criterion. Unknown is not unmet, but neither of them holds. */
public enum Status {
    MET,
    UNMET,
    UNKNOWN,
    WAIVED;

    public boolean holds() {
        return this == MET || this == WAIVED;
    }
}
