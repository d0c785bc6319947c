package dev.plumbline.gateway.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.gateway.http.Contract.Question;
import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Line;
import dev.plumbline.intake.table.WorkbookFile;
import dev.plumbline.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Optional;

/** Sends requests to the API as somebody; each answer is held against the document at /openapi.yaml. */
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
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)), body);
    }

    /** Sends text in the charset at the end of its media type. */
    Answer text(String path, String mediaType, String body) {
        var charset = Charset.forName(mediaType.split("charset=", 2)[1].replace("\"", ""));
        return send(request(path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body, charset)), body);
    }

    /** Sends a workbook. */
    Answer xlsx(String path, byte[] file) {
        return send(request(path)
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    /** Sends lines of CSV as a workbook. */
    Answer xlsx(String path, String... lines) {
        var rows = Csv.sheet(String.join("\n", lines).getBytes(UTF_8)).lines().stream()
                .map(Line::cells)
                .toList();
        return xlsx(path, WorkbookFile.write("Sheet1", rows.get(0), rows.subList(1, rows.size())));
    }

    /** Downloads a file that is no text. */
    byte[] download(String path) {
        return exchange(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(PATIENCE);
        token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        return send(request, "");
    }

    private static Answer send(HttpRequest.Builder request, String body) {
        var response = exchange(request, BodyHandlers.ofString());
        var answer = new Answer(
                response.statusCode(),
                response.headers().firstValue("Content-Type").orElse(""),
                response.body(),
                response.headers().firstValue("ETag"));
        Contract.check(Question.of(response.request(), body), answer);
        return answer;
    }

    private static <T> HttpResponse<T> exchange(HttpRequest.Builder request, BodyHandler<T> reading) {
        try {
            return HTTP.send(request.build(), reading);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
