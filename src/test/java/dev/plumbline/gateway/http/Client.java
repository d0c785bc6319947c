package dev.plumbline.gateway.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Sends requests to the API as somebody. */
record Client(String base, Optional<String> token) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What came back. */
    record Answer(int status, String mediaType, String text, Optional<String> tag) {
        JsonNode json() {
            return Json.tree(text);
        }

        String code() {
            return json().path("code").asText();
        }
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** Asks for what has not one of these tags. */
    Answer getUnless(String path, String tags) {
        return send(request(path).header("If-None-Match", tags).GET());
    }

    Answer put(String path) {
        return send(request(path).PUT(BodyPublishers.noBody()));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path) {
        return send(request(path).POST(BodyPublishers.noBody()));
    }

    Answer csv(String path, String... lines) {
        return post(path, "text/csv", String.join("\n", lines));
    }

    Answer json(String path, String body) {
        return post(path, "application/json", body);
    }

    Answer post(String path, String mediaType, String body) {
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body(),
                    answer.headers().firstValue("ETag"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
