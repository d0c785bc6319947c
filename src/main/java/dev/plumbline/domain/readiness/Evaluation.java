package dev.plumbline.domain.readiness;

import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.CriterionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Walks the tree of criteria. Nested all-groups count through their parts, an any-group counts as one. */
final class Evaluation {
    private final Move move;
    private final Rules rules;
    private final List<CriterionResult> results = new ArrayList<>();

    private Evaluation(Move move) {
        this.move = move;
        this.rules = new Rules(move);
    }

    static List<CriterionResult> of(Move move) {
        var evaluation = new Evaluation(move);
        evaluation.list(move.criteria(), new Place(true, Optional.empty(), Optional.empty()));
        return List.copyOf(evaluation.results);
    }

    /** Whether everything above a node is a gate, the any-group it is an alternative of, and a waiver of the group it is in. */
    private record Place(boolean gate, Optional<CriterionId> within, Optional<String> waivedBy) {}

    private void list(Criteria node, Place place) {
        var here = new Place(
                place.gate() && node.gate(), place.within(), place.waivedBy().or(() -> waiver(node)));
        switch (node) {
            case Criteria.Rule rule -> results.add(result(rule, here));
            case Criteria.All all -> all.of().forEach(part -> list(part, here));
            case Criteria.Any any -> {
                results.add(result(any, here));
                var inside = new Place(here.gate(), here.within().or(() -> Optional.of(id(any))), here.waivedBy());
                any.of().forEach(part -> list(part, inside));
            }
        }
    }

    private CriterionResult result(Criteria.Rule rule, Place place) {
        var outcome = rules.check(rule);
        var by = place.waivedBy().or(() -> attestor(rule));
        var status = place.waivedBy().isPresent() ? Status.WAIVED : outcome.status();
        return new CriterionResult(
                rule.id(), status, outcome.have(), outcome.need(), rule.sentence(), place.gate(), place.within(), by);
    }

    private CriterionResult result(Criteria.Any any, Place place) {
        var status = place.waivedBy().isPresent() ? Status.WAIVED : status(any);
        return new CriterionResult(
                id(any),
                status,
                Optional.empty(),
                Optional.empty(),
                words(any),
                place.gate(),
                place.within(),
                place.waivedBy());
    }

    private Status status(Criteria node) {
        if (waiver(node).isPresent()) return Status.WAIVED;
        return switch (node) {
            case Criteria.Rule rule -> rules.check(rule).status();
            case Criteria.All all -> Statuses.all(gates(all.of()));
            case Criteria.Any any -> Statuses.any(gates(any.of()));
        };
    }

    private List<Status> gates(List<Criteria> parts) {
        return parts.stream().filter(Criteria::gate).map(this::status).toList();
    }

    private Optional<String> waiver(Criteria node) {
        return node.named()
                .flatMap(id -> Optional.ofNullable(move.candidate().attested().get(id)))
                .filter(Attested::waived)
                .map(Attested::by);
    }

    private Optional<String> attestor(Criteria.Rule rule) {
        if (!rule.requirement().isAttested()) return Optional.empty();
        return Optional.ofNullable(move.candidate().attested().get(rule.id()))
                .filter(told -> told.met().isPresent())
                .map(Attested::by);
    }

    /** A group without an id is called after its rules. */
    private static CriterionId id(Criteria.Any any) {
        return any.id()
                .orElseGet(() -> new CriterionId(
                        any.rules().map(rule -> rule.id().value()).collect(Collectors.joining("-or-", "any-of-", ""))));
    }

    private static String words(Criteria.Any any) {
        return any.text()
                .orElseGet(() -> any.of().stream().map(Evaluation::partWords).collect(Collectors.joining("; or ")));
    }

    private static String partWords(Criteria part) {
        return part.text()
                .orElseGet(() -> part.rules().map(Criteria.Rule::sentence).collect(Collectors.joining(" and ")));
    }
}
