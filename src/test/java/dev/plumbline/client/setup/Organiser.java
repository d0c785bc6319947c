package dev.plumbline.client.setup;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Address;
import dev.plumbline.client.Api;
import dev.plumbline.client.Json;
import dev.plumbline.client.Seat;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Brings a framework, people and a cycle of ratings into a server as an administrator, and holds sessions on them. */
public final class Organiser {
    private final Vertx vertx;
    private final Address address;
    private final Api admin;
    private final String name;

    /** The name keeps apart what several organisers bring into one server. */
    public Organiser(Vertx vertx, Address address, String adminToken, String name) {
        this.vertx = vertx;
        this.address = address;
        this.admin = new Api(vertx, address, adminToken);
        this.name = name;
    }

    public Api admin() {
        return admin;
    }

    /** Everything up to a cycle with ratings, which may have any number of sessions. */
    public Future<Cycle> bring(String matrixCsv, int people, int managers) {
        return bring(matrixCsv, Staff.flat(name, people, managers), Integer.MAX_VALUE);
    }

    /** The same for a staff of one's own, with at most so many competencies rated. */
    public Future<Cycle> bring(String matrixCsv, Staff staff, int competencies) {
        return framework(matrixCsv).compose(framework -> {
            var ladder = Ladder.of(framework);
            return admin.upload("/people", staff.peopleCsv(ladder))
                    .compose(kept -> cycle(framework.path("id").asText()))
                    .compose(cycle -> admin.upload(
                                    "/cycles/" + cycle + "/ratings", staff.ratingsCsv(ladder, competencies))
                            .map(kept -> new Cycle(cycle, staff.calibrated(), staff.managers())));
        });
    }

    private Future<JsonNode> framework(String csv) {
        return admin.upload("/frameworks?name=" + name, csv)
                .map(made -> "/frameworks/" + made.path("id").asText())
                .compose(path -> admin.write(path + "/publish", Json.object()).compose(done -> admin.read(path)));
    }

    private Future<String> cycle(String framework) {
        var wish = Json.object()
                .put("name", name)
                .put("framework", framework)
                .put("opens", "2026-01-01")
                .put("closes", "2026-12-31");
        return admin.write("/cycles", wish).map(made -> made.path("id").asText());
    }

    public Future<Table> seat(Cycle cycle, Party party, Map<String, Object> settings) {
        var wish = Json.object()
                .put("cycle", cycle.id())
                .put("title", name)
                .put("mode", "open")
                .put("editing", "committee");
        wish.set("people", Json.of(cycle.people()));
        wish.set("members", Json.of(members(cycle, party)));
        settings.forEach((field, value) -> wish.set(field, Json.of(value)));
        return admin.write("/sessions", wish).compose(this::table);
    }

    private static List<Map<String, String>> members(Cycle cycle, Party party) {
        var members = new ArrayList<>(named("facilitator", party.facilitators()));
        var managers = Math.min(party.committee(), cycle.managers().size());
        cycle.managers().stream()
                .limit(managers)
                .forEach(manager -> members.add(Map.of("person", manager, "role", "committee")));
        members.addAll(named("committee", party.committee() - managers));
        members.addAll(named("observer", party.observers()));
        members.addAll(named("screen", party.screens()));
        return members;
    }

    private static List<Map<String, String>> named(String role, int many) {
        return IntStream.range(0, many)
                .mapToObj(number -> Map.of("name", role + " " + number, "role", role))
                .toList();
    }

    private Future<Table> table(JsonNode made) {
        var session = made.path("id").asText();
        var links = made.path("links").properties();
        var anyToken = Seat.tokenOf(links.iterator().next().getValue().asText());
        return new Api(vertx, address, anyToken)
                .read("/sessions/" + session + "/snapshot")
                .map(snapshot -> new Table(
                        session,
                        links.stream()
                                .map(link -> seat(session, link, snapshot.path("cells")))
                                .toList()));
    }

    private Seat seat(String session, Map.Entry<String, JsonNode> link, JsonNode cells) {
        var role = cells.path("member/" + link.getKey()).path("role").asText();
        return new Seat(
                address,
                session,
                link.getKey(),
                role,
                Seat.tokenOf(link.getValue().asText()));
    }
}
