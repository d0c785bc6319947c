package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.gateway.http.Imports.Steps;
import dev.plumbline.intake.people.FittingPeople;
import dev.plumbline.intake.people.KnownPeople;
import dev.plumbline.room.Preparation;
import dev.plumbline.store.FrameworkVersion;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.PeopleStore;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** The people the organisation knows (PROTOCOL [H3]); administrators send and read them. */
final class PeopleRoutes {
    private record All(List<Person> people) {}

    private final Callers callers;
    private final Gate gate;
    private final PeopleStore people;
    private final OrganisationStore organisation;
    private final Preparation preparation;
    private final Imports imports;

    PeopleRoutes(Callers callers, OrganisationStore organisation, Preparation preparation, Imports imports) {
        this.callers = callers;
        this.gate = new Gate(callers);
        this.people = organisation.people();
        this.organisation = organisation;
        this.preparation = preparation;
        this.imports = imports;
    }

    void on(Router router) {
        router.post("/people")
                .handler(gate.administrators())
                .handler(Gate.file())
                .handler(Replies.json(200, this::add));
        router.get("/people").handler(Replies.json(200, this::list));
    }

    private Future<?> list(RoutingContext route) {
        return callers.administrator(route).compose(caller -> people.all()).map(All::new);
    }

    private Future<?> add(RoutingContext route) {
        var upload = Upload.table(route, "framework");
        return frameworks(route)
                .compose(known -> people.all().compose(all -> {
                    var intake = new FittingPeople(KnownPeople.of(all), known);
                    return imports.run(
                            upload, new Steps<>("people", intake::read, people::put, preparation::afterImport));
                }));
    }

    /** The one that {@code ?framework=} names, else all there are. */
    private Future<List<Framework>> frameworks(RoutingContext route) {
        var frameworks = organisation.frameworks();
        return Parameters.text(route, "framework")
                .map(id -> frameworks
                        .newest(new FrameworkId(id))
                        .map(found -> List.of(found.map(FrameworkVersion::framework)
                                .orElseThrow(() -> new Refused(
                                        Problem.invalid("There is no framework \"" + id + "\"; send it first."))))))
                .orElseGet(() -> new KnownFrameworks(frameworks).newest());
    }
}
