package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the organisation's files say of a person that they did not say before; all else stays as the session has it. */
public record Renewal(Set<CompetencyId> ratings, Set<CriterionId> attestations, boolean proposal) {
    public Renewal {
        ratings = Collections.unmodifiableSet(new TreeSet<>(ratings));
        attestations = Collections.unmodifiableSet(new TreeSet<>(attestations));
    }

    /** Everything that is said at all. */
    public static Renewal of(Dossier now) {
        var rated = now.ratings().entrySet().stream()
                .filter(rating -> rating.getValue().value().isPresent())
                .map(rating -> rating.getKey())
                .collect(Collectors.toSet());
        return new Renewal(rated, now.attestations().keySet(), now.proposed().isPresent());
    }

    /** A rating that was taken back counts as said anew. */
    public static Renewal between(Dossier before, Dossier now) {
        return new Renewal(
                differing(before.ratings(), now.ratings()),
                differing(before.attestations(), now.attestations()),
                !before.proposed().equals(now.proposed()));
    }

    private static <K, V> Set<K> differing(Map<K, V> before, Map<K, V> now) {
        return Stream.concat(before.keySet().stream(), now.keySet().stream())
                .filter(key -> !Objects.equals(before.get(key), now.get(key)))
                .collect(Collectors.toSet());
    }
}
