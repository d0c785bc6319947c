package dev.plumbline.gateway.http;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.wire.Yaml;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The document at /openapi.yaml and the routes of the API name the same addresses. It does not compare the bodies. */
class OpenApiTest {
    private static final String API = "/api/v1";
    private static final Set<String> BESIDES = Set.of(
            "GET /join/{token}",
            "GET /health/live",
            "GET /health/ready",
            "GET /schemas/framework.json",
            "GET /openapi.yaml");

    private final Server server = Server.start();
    private final JsonNode document = document();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("[H1] every route is described, and every description has its route")
    void routes_and_descriptions_agree() {
        var routes = server.routes().stream()
                .filter(route -> route.getPath() != null && route.methods() != null)
                .flatMap(OpenApiTest::addresses)
                .collect(Collectors.toCollection(TreeSet::new));
        routes.addAll(BESIDES);
        assertThat(described()).isEqualTo(routes);
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(document.findValuesAsText("$ref"))
                .isNotEmpty()
                .allMatch(place -> !document.at(place.substring(1)).isMissingNode());
    }

    @Test
    void every_part_of_a_path_is_a_parameter() {
        for (var path : document.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                var names = operation.getValue().path("parameters").findValuesAsText("$ref").stream()
                        .map(place ->
                                document.at(place.substring(1)).path("name").asText())
                        .collect(Collectors.toSet());
                names.addAll(operation.getValue().path("parameters").findValuesAsText("name"));
                var parts = Stream.of(path.getKey().split("/"))
                        .filter(part -> part.startsWith("{"))
                        .map(part -> part.substring(1, part.length() - 1));
                assertThat(names).as(path.getKey()).containsAll(parts.toList());
            }
        }
    }

    private static Stream<String> addresses(Route route) {
        var path = API + requireNonNull(route.getPath()).replaceAll(":([a-z]+)", "{$1}");
        return requireNonNull(route.methods()).stream().map(HttpMethod::name).map(method -> method + " " + path);
    }

    private Set<String> described() {
        return document.path("paths").properties().stream()
                .flatMap(path -> operations(path).map(method -> method + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operations(Map.Entry<String, JsonNode> path) {
        return List.of("get", "post", "put", "patch", "delete").stream()
                .filter(path.getValue()::has)
                .map(method -> method.toUpperCase(java.util.Locale.ROOT));
    }

    private static JsonNode document() {
        try (var stream = OpenApiTest.class.getResourceAsStream("/openapi.yaml")) {
            return Yaml.tree(new String(requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
