package dev.plumbline.domain.readiness;

import java.util.List;

/** How a group stands by its gates; a group without any cannot fail. */
final class Statuses {
    private Statuses() {}

    static Status all(List<Status> gates) {
        if (gates.contains(Status.UNMET)) return Status.UNMET;
        return gates.contains(Status.UNKNOWN) ? Status.UNKNOWN : settled(gates);
    }

    static Status any(List<Status> gates) {
        if (gates.isEmpty() || gates.contains(Status.MET)) return Status.MET;
        if (gates.contains(Status.WAIVED)) return Status.WAIVED;
        return gates.contains(Status.UNKNOWN) ? Status.UNKNOWN : Status.UNMET;
    }

    private static Status settled(List<Status> gates) {
        return gates.isEmpty() || gates.contains(Status.MET) ? Status.MET : Status.WAIVED;
    }
}
