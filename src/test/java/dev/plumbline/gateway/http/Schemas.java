package dev.plumbline.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;
import java.util.List;
import java.util.Optional;

/** Holds JSON against a schema of the document, in which an object that names its fields has no others. */
final class Schemas {
    private static final JsonSchemaOptions OPTIONS = new JsonSchemaOptions()
            .setDraft(Draft.DRAFT202012)
            .setBaseUri("https://plumbline.example.org")
            .setOutputFormat(OutputFormat.Basic);

    private Schemas() {}

    static void check(JsonNode schema, String body) {
        var closed = JsonSchema.of(new JsonObject(closed(schema.deepCopy()).toString()));
        var verdict = Validator.create(closed, OPTIONS).validate(Json.decodeValue(body));
        assertThat(verdict.getValid()).as("%s in %s", errors(verdict), body).isTrue();
    }

    private static List<String> errors(OutputUnit verdict) {
        return Optional.ofNullable(verdict.getErrors()).orElse(List.of()).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getError())
                .toList();
    }

    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) object.put("additionalProperties", false);
        schema.forEach(Schemas::closed);
        return schema;
    }
}
