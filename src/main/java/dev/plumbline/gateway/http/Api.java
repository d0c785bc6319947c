package dev.plumbline.gateway.http;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.util.List;

/** The routes of {@code /api/v1}, one class a resource. */
final class Api {
    /** Where files are sent to. */
    private static final List<String> FILES =
            List.of("/people", "/frameworks", "/cycles/:cycle/ratings", "/cycles/:cycle/proposals", "/attestations");

    private final Edge edge;
    private final Callers callers;
    private final Attendance attendance;

    Api(Edge edge) {
        this.edge = edge;
        this.callers = new Callers(edge.links());
        this.attendance = new Attendance(callers, edge.rooms());
    }

    Router router(Vertx vertx) {
        var router = Router.router(vertx);
        router.route().handler(route -> {
            route.response().putHeader("Cache-Control", "no-store");
            route.next();
        });
        router.route().failureHandler(Replies::failed);
        var places = new UploadPlaces();
        for (var path : FILES) router.post(path).handler(places);
        organisation(router);
        sessions(router);
        return router;
    }

    private void organisation(Router router) {
        var organisation = edge.organisation();
        var preparation = edge.preparation();
        var frameworks = organisation.frameworks();
        new FrameworkRoutes(callers, frameworks, edge.clock()).on(router);
        new FrameworkExportRoutes(new ReadableFrameworks(callers, frameworks)).on(router);
        var imports = new Imports(edge.imports());
        new ImportRoutes(callers, edge.imports()).on(router);
        new PeopleRoutes(callers, organisation, preparation, imports).on(router);
        new CycleRoutes(callers, organisation).on(router);
        new AssessmentRoutes(callers, organisation, preparation, imports).on(router);
        var responsible = new Responsible(attendance, organisation.people());
        var known = new KnownFrameworks(frameworks);
        new AttestationRoutes(new Gate(callers), responsible, known, preparation, imports).on(router);
        new ReadinessRoutes(responsible, new Standings(organisation), edge.clock()).on(router);
    }

    private void sessions(Router router) {
        var url = new JoinUrl(edge.publicUrl());
        new SessionSetUp(new Gate(callers), edge.founding(), edge.links(), url).on(router);
        new SessionRoutes(attendance, edge.log()).on(router);
        new SnapshotRoutes(callers, edge.rooms()).on(router);
        new PersonRoutes(attendance).on(router);
        new LogRoutes(callers, edge.rooms(), edge.log()).on(router);
        new ReplayRoutes(attendance, edge.log()).on(router);
        new DecisionRoutes(attendance, edge.log()).on(router);
        new LinkRoutes(attendance, edge.links(), url).on(router);
    }
}
