package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.gateway.http.Imports.Imported;
import dev.plumbline.gateway.http.Imports.Steps;
import dev.plumbline.gateway.http.Responsible.Duty;
import dev.plumbline.gateway.http.Responsible.Part;
import dev.plumbline.intake.people.AttestationsIntake;
import dev.plumbline.intake.people.KnownPeople;
import dev.plumbline.room.Preparation;
import dev.plumbline.store.PeopleStore;
import dev.plumbline.wire.request.AttestationRequest;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What a person's manager, HR or an administrator attests outside a meeting, one by one or in a file (PROTOCOL [H3]). */
final class AttestationRoutes {
    private static final String IN_THE_MEETING = "A facilitator attests in the session, not here.";

    private static final String ADMINISTRATOR = "administrator";

    private record All(List<PersonAttestation> attestations) {}

    private final Gate gate;
    private final Responsible responsible;
    private final PeopleStore people;
    private final KnownFrameworks frameworks;
    private final Preparation preparation;
    private final Imports imports;

    AttestationRoutes(
            Gate gate, Responsible responsible, KnownFrameworks frameworks, Preparation preparation, Imports imports) {
        this.gate = gate;
        this.responsible = responsible;
        this.people = responsible.people();
        this.frameworks = frameworks;
        this.preparation = preparation;
        this.imports = imports;
    }

    void on(Router router) {
        router.post("/people/:person/attestations")
                .handler(gate.everybody())
                .handler(Gate.json())
                .handler(Replies.json(200, this::attest));
        router.get("/people/:person/attestations").handler(Replies.json(200, this::list));
        router.post("/attestations")
                .handler(gate.administrators())
                .handler(Gate.file())
                .handler(Replies.json(200, this::addAll));
        router.get("/attestations").handler(gate.administrators()).handler(Replies.json(200, this::listAll));
    }

    private Future<?> list(RoutingContext route) {
        return responsible
                .of(route)
                .compose(duty -> people.attestations(List.of(duty.person().id())))
                .map(All::new);
    }

    private Future<?> listAll(RoutingContext route) {
        return people.all()
                .compose(all -> people.attestations(all.stream().map(Person::id).toList()))
                .map(All::new);
    }

    private Future<?> addAll(RoutingContext route) {
        var upload = Upload.table(route);
        return Future.all(people.all(), frameworks.criteria()).compose(read -> {
            var known = KnownPeople.of(read.<List<Person>>resultAt(0));
            var intake = new AttestationsIntake(known, read.resultAt(1), ADMINISTRATOR);
            return imports.run(
                    upload,
                    new Steps<>(
                            "attestations",
                            intake::read,
                            (said, written) -> people.attest(said),
                            preparation::afterImport));
        });
    }

    private Future<?> attest(RoutingContext route) {
        var request = AttestationRequest.read(JsonBody.text(route));
        return responsible.of(route).compose(duty -> {
            if (duty.part() == Part.FACILITATOR) throw new Refused(Problem.forbidden(IN_THE_MEETING));
            return requireKnown(request.criterion())
                    .compose(known -> people.attest(List.of(attestation(duty, request))))
                    .compose(kept -> preparation.afterImport())
                    .map(reached -> new Imported(1, List.of(), List.of(), reached));
        });
    }

    private static PersonAttestation attestation(Duty duty, AttestationRequest request) {
        return new PersonAttestation(
                duty.person().id(), request.criterion(), request.met(), false, request.evidence(), duty.by());
    }

    private Future<Void> requireKnown(CriterionId criterion) {
        return frameworks.criteria().map(known -> {
            if (known.contains(criterion)) return null;
            throw new Refused(Problem.invalid("criterion: no framework asks for \"" + criterion + "\"."));
        });
    }
}
