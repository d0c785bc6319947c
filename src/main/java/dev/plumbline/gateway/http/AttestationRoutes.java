package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.gateway.http.Imports.Imported;
import dev.plumbline.gateway.http.Responsible.Duty;
import dev.plumbline.gateway.http.Responsible.Part;
import dev.plumbline.room.Preparation;
import dev.plumbline.store.PeopleStore;
import dev.plumbline.wire.request.AttestationRequest;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** What a person's manager, HR or an administrator attests outside a meeting (PROTOCOL [H3]). */
final class AttestationRoutes {
    private static final String IN_THE_MEETING = "A facilitator attests in the session, not here.";

    private record All(List<PersonAttestation> attestations) {}

    private final Gate gate;
    private final Responsible responsible;
    private final PeopleStore people;
    private final KnownFrameworks frameworks;
    private final Preparation preparation;

    AttestationRoutes(Gate gate, Responsible responsible, KnownFrameworks frameworks, Preparation preparation) {
        this.gate = gate;
        this.responsible = responsible;
        this.people = responsible.people();
        this.frameworks = frameworks;
        this.preparation = preparation;
    }

    void on(Router router) {
        router.post("/people/:person/attestations")
                .handler(gate.everybody())
                .handler(Gate.json())
                .handler(Replies.json(200, this::attest));
        router.get("/people/:person/attestations").handler(Replies.json(200, this::list));
    }

    private Future<?> list(RoutingContext route) {
        return responsible
                .of(route)
                .compose(duty -> people.attestations(List.of(duty.person().id())))
                .map(All::new);
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
        return frameworks.newest().map(all -> {
            if (all.stream().anyMatch(framework -> framework.criterionIds().contains(criterion))) return null;
            throw new Refused(Problem.invalid("criterion: no framework asks for \"" + criterion + "\"."));
        });
    }
}
