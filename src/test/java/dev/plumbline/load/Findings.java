package dev.plumbline.load;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.plumbline.client.Ledger;
import dev.plumbline.client.Proof;
import dev.plumbline.testing.Await;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must not be: gaps, acknowledged edits that are not in the log once, boards that differ, a chain that breaks. */
record Findings(
        long edits,
        long conflicts,
        long refused,
        long gaps,
        long returns,
        long missed,
        long lost,
        long unequal,
        boolean chain) {
    /** Two of the same role who hold the same people may see the same, and must hold the same. */
    private record Audience(String role, Set<String> people) {
        static Audience of(Reader reader) {
            return new Audience(
                    reader.role(),
                    Await.value(reader.client()
                            .ask(held -> held.cells().keySet().stream()
                                    .filter(key -> key.startsWith("person/"))
                                    .collect(Collectors.toSet()))));
        }
    }

    static Findings of(Crowd crowd, List<Edit> edits, Ledger log) {
        return new Findings(
                edits.size(),
                status(edits, "conflict"),
                edits.size()
                        - status(edits, "conflict")
                        - edits.stream().filter(Edit::isKept).count(),
                crowd.gaps(),
                crowd.returns(),
                Timings.missed(edits, crowd.arrivals(), true),
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
    private static long unequal(Map<Reader, Proof> proofs) {
        var perAudience = proofs.entrySet().stream()
                .collect(groupingBy(
                        proof -> Audience.of(proof.getKey()),
                        mapping(proof -> proof.getValue().own(), toSet())));
        return proofs.values().stream().filter(proof -> !proof.holds()).count()
                + perAudience.values().stream()
                        .filter(digests -> digests.size() > 1)
                        .count();
    }

    boolean isGood() {
        return gaps + returns + missed + lost + unequal == 0 && chain;
    }

    Stream<String> rows() {
        return Stream.of(
                Row.of("edits sent", edits),
                Row.of("conflicts", conflicts),
                Row.of("refused or busy", refused),
                Row.of("gaps", gaps),
                Row.of("connections that ended and came back", returns),
                Row.of("events or figures missed by a client", missed),
                Row.of("acknowledged, not kept once", lost),
                Row.of("digests that differ", unequal),
                Row.of("chain of the log", chain ? "whole" : "broken"));
    }
}
