package dev.plumbline.gateway.http;

import static dev.plumbline.gateway.http.Server.ADMINISTRATOR;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.gateway.http.Document.Operation;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The document at /openapi.yaml says what the routes do, and nothing else. That each answer is as it says, {@link Contract}
 * sees to in every test that sends a request.
 */
class OpenApiTest {
    private static final String API = "/api/v1";
    private static final Set<String> PAGE =
            Set.of("GET /", "GET /s/{session}", "GET /me", "GET /plumbline.svg", "GET /assets/");

    private final Server server = Server.start();
    private final Document document = Document.read();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H1] every route is described, and every description has its route")
    void routes_and_descriptions_agree() {
        var routes = Stream.concat(addresses(API, server.routes()), addresses("", server.routesBeside()))
                .collect(Collectors.toCollection(TreeSet::new));
        routes.removeAll(PAGE);
        assertThat(new TreeSet<>(document.operations().keySet())).isEqualTo(routes);
    }

    @Test
    void every_part_of_a_path_is_a_parameter() {
        document.operations().forEach((address, operation) -> {
            var parts = Stream.of(address.split("/"))
                    .filter(part -> part.startsWith("{"))
                    .map(part -> part.substring(1, part.length() - 1));
            assertThat(operation.parameters()).as(address).containsAll(parts.toList());
        });
    }

    @Test
    @DisplayName("[H1] what takes a body reads the media types that are described, and refuses others with 415")
    void media_types_are_read_as_described() {
        var administrator = server.as(ADMINISTRATOR);
        Company.on(server, "acme", "open");
        forEachWithBody((path, operation) -> {
            for (var type : Document.names(operation.request()))
                assertThat(administrator.post(path, type, "").status())
                        .as(path + " " + type)
                        .isNotEqualTo(415);
            assertThat(administrator.post(path, "image/png", "").status())
                    .as(path)
                    .isEqualTo(415);
        });
    }

    @Test
    @DisplayName("[H2] [H7] every described format can be asked for")
    void formats_are_sent_as_described() {
        var company = Company.on(server, "acme", "open");
        document.operations()
                .forEach((address, operation) -> formats(operation).forEach(format -> {
                    var path = filled(address, company) + "?format=" + format;
                    assertThat(company.as("facilitator").get(path).status())
                            .as(path)
                            .isEqualTo(200);
                }));
    }

    @Test
    @DisplayName("[H9] [H10] what is beside the API answers as described, too")
    void what_is_beside_answers() {
        for (var path : List.of("/health/live", "/health/ready", "/openapi.yaml", "/schemas/framework.json"))
            assertThat(server.beside().get(path).status()).as(path).isEqualTo(200);
        assertThat(server.beside().get("/join/nothing").status()).isEqualTo(303);
    }

    private static Stream<String> addresses(String before, List<Route> routes) {
        return routes.stream()
                .filter(route -> route.getPath() != null && route.methods() != null)
                .flatMap(route -> requireNonNull(route.methods()).stream()
                        .map(HttpMethod::name)
                        .map(method -> method + " " + before
                                + requireNonNull(route.getPath()).replaceAll(":([a-z]+)", "{$1}")));
    }

    private void forEachWithBody(BiConsumer<String, Operation> check) {
        document.operations().forEach((address, operation) -> {
            if (!operation.request().isMissingNode()) check.accept(filled(address, "acme", "none"), operation);
        });
    }

    private static String filled(String address, Company company) {
        return filled(address, "acme", company.session);
    }

    /** The address below the API, with names of the company in place of the parameters. */
    private static String filled(String address, String framework, String session) {
        var values =
                Map.of("{framework}", framework, "{person}", "acme-p1", "{cycle}", "acme-now", "{session}", session);
        var path = address.substring(address.indexOf(' ') + 1 + API.length());
        for (var value : values.entrySet()) path = path.replace(value.getKey(), value.getValue());
        return path;
    }

    private static Stream<String> formats(Operation operation) {
        return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("name").asText().equals("format"))
                .flatMap(parameter -> StreamSupport.stream(
                        parameter.path("schema").path("enum").spliterator(), false))
                .map(JsonNode::asText);
    }
}
