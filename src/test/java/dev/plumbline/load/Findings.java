package dev.plumbline.load;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.client.Ledger;
import dev.plumbline.client.LiveClient;
import dev.plumbline.client.Proof;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What must not be: gaps, acknowledged edits that are not in the log once, boards that differ, a chain that breaks. */
record Findings(
        long edits, long conflicts, long refused, long gaps, long missed, long lost, long unequal, boolean chain) {
    static Findings of(Crowd crowd, List<Edit> edits, Ledger log) {
        return new Findings(
                edits.size(),
                status(edits, "conflict"),
                edits.size()
                        - status(edits, "conflict")
                        - edits.stream().filter(Edit::isKept).count(),
                crowd.gaps(),
                Timings.missed(edits, crowd.arrivals()),
                edits.stream()
                        .filter(Edit::isKept)
                        .filter(edit -> !log.holds(edit.cid(), edit.result()))
                        .count(),
                unequal(crowd.proofs()),
                log.verifies());
    }

    private static long status(List<Edit> edits, String status) {
        return edits.stream()
                .filter(edit -> edit.result().status().equals(status))
                .count();
    }

    /** Clients whose board is not the server's, and audiences whose boards are not one. */
    private static long unequal(Map<LiveClient, Proof> proofs) {
        var perAudience = proofs.entrySet().stream()
                .collect(groupingBy(
                        proof -> proof.getKey().seat().role(),
                        mapping(proof -> proof.getValue().own(), toSet())));
        return proofs.values().stream().filter(proof -> !proof.holds()).count()
                + perAudience.values().stream()
                        .filter(digests -> digests.size() > 1)
                        .count();
    }

    boolean isGood() {
        return gaps + missed + lost + unequal == 0 && chain;
    }

    Stream<String> rows() {
        return Stream.of(
                row("edits sent", edits),
                row("conflicts", conflicts),
                row("refused or busy", refused),
                row("gaps", gaps),
                row("events missed by a client", missed),
                row("acknowledged, not kept once", lost),
                row("digests that differ", unequal),
                String.format("%-28s %8s", "chain of the log", chain ? "whole" : "broken"));
    }

    private static String row(String name, long count) {
        return String.format("%-28s %8d", name, count);
    }
}
