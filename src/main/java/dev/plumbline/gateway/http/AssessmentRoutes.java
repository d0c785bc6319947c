package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.gateway.http.Imports.Steps;
import dev.plumbline.intake.people.KnownPeople;
import dev.plumbline.intake.people.KnownRatings;
import dev.plumbline.intake.people.ProposalsIntake;
import dev.plumbline.intake.people.RatingsIntake;
import dev.plumbline.room.Preparation;
import dev.plumbline.room.Preparation.Reached;
import dev.plumbline.store.CycleStore;
import dev.plumbline.store.FrameworkVersion;
import dev.plumbline.store.OrganisationStore;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Function;

/** The ratings and proposals of a cycle (PROTOCOL [H3]); what is sent reaches its sessions that are being prepared. */
final class AssessmentRoutes {
    private record Ratings(List<CycleRating> ratings) {}

    private record Proposals(List<Proposal> proposals) {}

    /** What the rows of a cycle's files may refer to. */
    private record Terms(Cycle cycle, KnownPeople known, Framework framework) {}

    private final Callers callers;
    private final Gate gate;
    private final OrganisationStore organisation;
    private final CycleStore cycles;
    private final Preparation preparation;
    private final Imports imports;

    AssessmentRoutes(Callers callers, OrganisationStore organisation, Preparation preparation, Imports imports) {
        this.callers = callers;
        this.gate = new Gate(callers);
        this.organisation = organisation;
        this.cycles = organisation.cycles();
        this.preparation = preparation;
        this.imports = imports;
    }

    void on(Router router) {
        post(router, "ratings", this::addRatings);
        post(router, "proposals", this::addProposals);
        router.get("/cycles/:cycle/ratings")
                .handler(Replies.json(200, route -> list(route, cycles::ratings).map(Ratings::new)));
        router.get("/cycles/:cycle/proposals")
                .handler(Replies.json(
                        200, route -> list(route, cycles::proposals).map(Proposals::new)));
    }

    private void post(Router router, String list, Function<RoutingContext, Future<?>> work) {
        router.post("/cycles/:cycle/" + list)
                .handler(gate.administrators())
                .handler(Gate.file())
                .handler(Replies.json(200, work));
    }

    private <T> Future<List<T>> list(RoutingContext route, Function<CycleId, Future<List<T>>> all) {
        return callers.administrator(route).compose(caller -> cycle(route)).compose(cycle -> all.apply(cycle.id()));
    }

    private Future<?> addRatings(RoutingContext route) {
        return importing(
                route,
                terms -> cycles.ratings(terms.cycle.id()).map(before -> {
                    var intake =
                            new RatingsIntake(terms.cycle.id(), terms.known, KnownRatings.of(before), terms.framework);
                    return new Steps<>("ratings", intake::read, cycles::rate, () -> tell(terms));
                }));
    }

    private Future<?> addProposals(RoutingContext route) {
        return importing(route, terms -> {
            var intake = new ProposalsIntake(terms.cycle.id(), terms.known, terms.framework);
            return Future.succeededFuture(
                    new Steps<>("proposals", intake::read, (read, written) -> cycles.propose(read), () -> tell(terms)));
        });
    }

    private <T> Future<?> importing(RoutingContext route, Function<Terms, Future<Steps<T>>> steps) {
        var upload = Upload.table(route);
        return terms(route).compose(steps).compose(known -> imports.run(upload, known));
    }

    private Future<Reached> tell(Terms terms) {
        return preparation.afterImport(terms.cycle.id());
    }

    private Future<Terms> terms(RoutingContext route) {
        return cycle(route)
                .compose(cycle -> organisation
                        .frameworks()
                        .find(cycle.framework(), cycle.frameworkVersion())
                        .map(found -> found.map(FrameworkVersion::framework).orElseThrow())
                        .compose(framework -> organisation
                                .people()
                                .all()
                                .map(all -> new Terms(cycle, KnownPeople.of(all), framework))));
    }

    private Future<Cycle> cycle(RoutingContext route) {
        return cycles.find(Parameters.id(route, "cycle", CycleId::new))
                .map(found -> found.orElseThrow(() -> new Refused(Problem.notFound("There is no such cycle."))));
    }
}
