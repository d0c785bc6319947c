package dev.plumbline.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds what a test asked and what came back against the document at /openapi.yaml: address, method, parameters, media
 * types, statuses and bodies, to the last field. It does not know what a status is answered to.
 */
final class Contract {
    /** What any request may come to, whatever it asks for; the document says it once, as the default. */
    private static final Set<Integer> ANYWHERE = Set.of(400, 414, 431, 500, 503);

    private static final Document DOCUMENT = Document.read();

    private Contract() {}

    /** What was sent. */
    record Question(String method, URI address, Optional<String> mediaType, String body) {
        String path() {
            return address.getRawPath();
        }

        static Question of(HttpRequest request, String body) {
            return new Question(
                    request.method(), request.uri(), request.headers().firstValue("Content-Type"), body);
        }

        private Set<String> parameters() {
            return Optional.ofNullable(address.getRawQuery()).stream()
                    .flatMap(query -> Arrays.stream(query.split("&")))
                    .map(pair -> URLDecoder.decode(pair.split("=", 2)[0], StandardCharsets.UTF_8))
                    .collect(Collectors.toSet());
        }
    }

    static void check(Question question, Client.Answer answer) {
        if (answer.status() >= 400) checkProblem(answer);
        if (ANYWHERE.contains(answer.status())) return;
        DOCUMENT.operation(question.method(), question.path())
                .ifPresentOrElse(
                        operation -> check(operation, question, answer),
                        () -> assertThat(answer.status())
                                .as(question.toString())
                                .isIn(404, 405));
    }

    private static void checkProblem(Client.Answer answer) {
        assertThat(answer.mediaType()).as(answer.text()).isEqualTo("application/problem+json");
        Schemas.check(DOCUMENT.schema("Problem"), answer.text());
    }

    private static void check(Document.Operation operation, Question question, Client.Answer answer) {
        assertThat(operation.statuses()).as(question.toString()).contains(Integer.toString(answer.status()));
        if (answer.status() < 400) {
            assertThat(operation.parameters()).as(question.toString()).containsAll(question.parameters());
            question.mediaType().ifPresent(type -> checkBody(operation.request(), type, question.body()));
        }
        if (answer.text().isEmpty()) return;
        checkBody(operation.answer(answer.status()), answer.mediaType(), answer.text());
    }

    private static void checkBody(JsonNode content, String mediaType, String body) {
        var plain = mediaType.split(";", 2)[0];
        assertThat(Document.names(content)).as("described media types").contains(plain);
        if (plain.endsWith("json")) Schemas.check(content.path(plain).path("schema"), body);
    }
}
