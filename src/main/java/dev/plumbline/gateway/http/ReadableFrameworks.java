package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.FrameworkVersion;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** Finds the version of a framework a request means: the stated or newest one; drafts are there for administrators only. */
record ReadableFrameworks(Callers callers, FrameworkStore frameworks) {
    /** Fails with 404 if there is none that the caller may read. */
    Future<Framework> framework(RoutingContext route) {
        return callers.caller(route)
                .compose(caller -> find(route, caller instanceof Identity.Administrator))
                .map(found -> found.map(FrameworkVersion::framework).orElseThrow(ReadableFrameworks::unknown));
    }

    static Refused unknown() {
        return new Refused(Problem.notFound("There is no such framework, or this version of it is not published."));
    }

    private Future<Optional<FrameworkVersion>> find(RoutingContext route, boolean drafts) {
        var id = Parameters.id(route, "framework", FrameworkId::new);
        var version = Parameters.version(route);
        if (version.isPresent()) {
            return frameworks
                    .find(id, version.getAsInt())
                    .map(found -> found.filter(one -> drafts || one.entry().isPublished()));
        }
        return drafts ? frameworks.newest(id) : frameworks.newestPublished(id);
    }
}
