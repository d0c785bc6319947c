package dev.plumbline.domain.framework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a move asks for: a tree of rules. A node that is no gate advises and never blocks. */
public sealed interface Criteria {
    boolean gate();

    Optional<String> text();

    /** This node and all below it, parents first. */
    default Stream<Criteria> nodes() {
        return switch (this) {
            case All all -> Stream.concat(Stream.of(all), all.of().stream().flatMap(Criteria::nodes));
            case Any any -> Stream.concat(Stream.of(any), any.of().stream().flatMap(Criteria::nodes));
            case Rule rule -> Stream.of(rule);
        };
    }

    default Stream<Rule> rules() {
        return nodes().filter(Rule.class::isInstance).map(Rule.class::cast);
    }

    /** The id of this node, which a group need not have. */
    default Optional<CriterionId> named() {
        return switch (this) {
            case All all -> all.id();
            case Any any -> any.id();
            case Rule rule -> Optional.of(rule.id());
        };
    }

    /** Holds when every gate below it holds. */
    record All(Optional<CriterionId> id, boolean gate, Optional<String> text, List<Criteria> of) implements Criteria {
        public All {
            of = List.copyOf(of);
        }

        public static All of(Criteria... nodes) {
            return new All(Optional.empty(), true, Optional.empty(), List.of(nodes));
        }
    }

    /** Holds when one node below it holds; it counts as a single gate. */
    record Any(Optional<CriterionId> id, boolean gate, Optional<String> text, List<Criteria> of) implements Criteria {
        public Any {
            of = List.copyOf(of);
        }

        public static Any of(Criteria... nodes) {
            return new Any(Optional.empty(), true, Optional.empty(), List.of(nodes));
        }
    }

    /** A leaf: one requirement and the words for it. */
    record Rule(CriterionId id, boolean gate, Optional<String> text, Requirement requirement) implements Criteria {
        public static Rule gate(String id, Requirement requirement) {
            return new Rule(new CriterionId(id), true, Optional.empty(), requirement);
        }

        public static Rule advisory(String id, Requirement requirement) {
            return new Rule(new CriterionId(id), false, Optional.empty(), requirement);
        }

        /** Its own text, else a sentence made from the requirement. */
        public String sentence() {
            return text.orElseGet(() -> RequirementWords.of(requirement));
        }
    }
}
