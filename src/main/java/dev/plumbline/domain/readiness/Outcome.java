package dev.plumbline.domain.readiness;

import java.util.Optional;

/** How one requirement stands, with what there is and what it asks. */
record Outcome(Status status, Optional<String> have, Optional<String> need) {
    static Outcome of(boolean met, String have, String need) {
        return new Outcome(met ? Status.MET : Status.UNMET, Optional.of(have), Optional.of(need));
    }

    static Outcome unknown(String need) {
        return new Outcome(Status.UNKNOWN, Optional.empty(), Optional.of(need));
    }

    static Outcome told(Optional<Boolean> met, Optional<String> need) {
        return new Outcome(
                met.map(yes -> yes ? Status.MET : Status.UNMET).orElse(Status.UNKNOWN), Optional.empty(), need);
    }
}
