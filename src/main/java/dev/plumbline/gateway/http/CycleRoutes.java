package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.intake.framework.Slug;
import dev.plumbline.store.CycleStore;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.wire.request.CycleRequest;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** Review cycles (PROTOCOL [H3]); administrators make them, each on a published framework version. */
final class CycleRoutes {
    private record Made(CycleId id) {}

    private record All(List<Cycle> cycles) {}

    private final Callers callers;
    private final Gate gate;
    private final CycleStore cycles;
    private final KnownFrameworks frameworks;

    CycleRoutes(Callers callers, OrganisationStore organisation) {
        this.callers = callers;
        this.gate = new Gate(callers);
        this.cycles = organisation.cycles();
        this.frameworks = new KnownFrameworks(organisation.frameworks());
    }

    void on(Router router) {
        router.post("/cycles")
                .handler(gate.administrators())
                .handler(Gate.json())
                .handler(Replies.json(201, this::make));
        router.get("/cycles").handler(Replies.json(200, this::list));
    }

    private Future<?> list(RoutingContext route) {
        return callers.administrator(route).compose(caller -> cycles.all()).map(All::new);
    }

    private Future<?> make(RoutingContext route) {
        var request = CycleRequest.read(JsonBody.text(route));
        return frameworks.published(request.framework()).compose(framework -> make(request, framework, 1));
    }

    /** The id is made of the name; a name that is taken gets a number. */
    private Future<Made> make(CycleRequest request, Framework framework, int attempt) {
        var slug = Slug.of(request.name(), "cycle");
        var id = new CycleId(attempt == 1 ? slug : slug + "-" + attempt);
        var cycle =
                new Cycle(id, request.name(), framework.id(), framework.version(), request.opens(), request.closes());
        return cycles.create(cycle)
                .compose(made -> made ? Future.succeededFuture(new Made(id)) : make(request, framework, attempt + 1));
    }
}
