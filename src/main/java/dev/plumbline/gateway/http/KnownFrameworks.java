package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.FrameworkVersion;
import dev.plumbline.wire.request.FrameworkChoice;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The frameworks people's levels and criteria may refer to. */
record KnownFrameworks(FrameworkStore frameworks) {
    /** The newest version of each framework, published or not. */
    Future<List<Framework>> newest() {
        return frameworks
                .list()
                .map(entries -> entries.stream()
                        .map(FrameworkVersion.Entry::id)
                        .distinct()
                        .map(this::newest)
                        .toList())
                .compose(Future::all)
                .map(all -> all.<Optional<FrameworkVersion>>list().stream()
                        .flatMap(found -> found.map(FrameworkVersion::framework).stream())
                        .toList());
    }

    /** The criteria that any framework asks for. */
    Future<Set<CriterionId>> criteria() {
        return newest().map(all -> all.stream()
                .flatMap(framework -> framework.criterionIds().stream())
                .collect(Collectors.toSet()));
    }

    /** The version that is meant; fails with 422 if there is none, or nobody has published it. */
    Future<Framework> published(FrameworkChoice choice) {
        var found = choice.version().isPresent()
                ? frameworks.find(choice.id(), choice.version().getAsInt())
                : frameworks.newestPublished(choice.id());
        return found.map(version -> version.filter(one -> one.entry().isPublished())
                .map(FrameworkVersion::framework)
                .orElseThrow(() -> new Refused(Problem.invalid(
                        "framework: no such version is published; send the framework and publish it first."))));
    }

    private Future<Optional<FrameworkVersion>> newest(FrameworkId id) {
        return frameworks.newest(id);
    }
}
