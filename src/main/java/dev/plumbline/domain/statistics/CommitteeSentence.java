package dev.plumbline.domain.statistics;

/** The plain words for what the committee's changes show. */
final class CommitteeSentence {
    private CommitteeSentence() {}

    /** How many it moved, by how much, and what it did to everybody else's. */
    static String of(CommitteeShift committee) {
        var shift = committee.shift().orElseThrow();
        double others = shift.value() - committee.vsPeers().orElseThrow().value();
        boolean down = shift.value() > 0;
        return "It %s %d of the %s it looked at, by %s points on average (95 %% range %s to %s); other managers' reports were %s."
                .formatted(
                        down ? "lowered" : "raised",
                        down ? committee.lowered() : committee.raised(),
                        Words.reports(committee.reviewed()),
                        Words.size(shift.value()),
                        Words.size(down ? shift.range().low() : shift.range().high()),
                        Words.size(down ? shift.range().high() : shift.range().low()),
                        moved(others));
    }

    /** The committee looked and left the difference standing. */
    static String kept(Gap gap, CommitteeShift committee) {
        double value = gap.estimate().orElseThrow().value();
        return "The team came in %s points %s people at the same level elsewhere. The committee looked at %d of the %s and let it stand: it looks like the team itself is %s."
                .formatted(
                        Words.size(value),
                        value > 0 ? "above" : "below",
                        committee.reviewed(),
                        Words.reports(gap.n()),
                        value > 0 ? "strong" : "less far along");
    }

    private static String moved(double points) {
        if (Words.points(points).equals(Words.points(0))) return "left as they were on average";
        return (points > 0 ? "lowered by " : "raised by ") + Words.size(points);
    }
}
