package dev.plumbline.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** The HTTP side of a server for one bearer token, paths relative to {@code /api/v1}. */
public final class Api {
    private static final String BASE = "/api/v1";
    private final HttpClient http;
    private final Context context;
    private final Address address;
    private final String token;

    public Api(Vertx vertx, Address address, String token) {
        this.context = vertx.getOrCreateContext();
        this.http = vertx.createHttpClient(new HttpClientOptions().setDecompressionSupported(true));
        this.address = address;
        this.token = token;
    }

    public Future<Answer> get(String path) {
        return send(asked(HttpMethod.GET, path), Buffer.buffer());
    }

    public Future<Answer> delete(String path) {
        return send(asked(HttpMethod.DELETE, path), Buffer.buffer());
    }

    public Future<Answer> post(String path, JsonNode body) {
        return post(path, "application/json", body.toString());
    }

    public Future<Answer> post(String path, String mediaType, String file) {
        return post(path, mediaType, Buffer.buffer(file));
    }

    public Future<Answer> post(String path, String mediaType, Buffer file) {
        return send(asked(HttpMethod.POST, path).putHeader("Content-Type", mediaType), file);
    }

    /** The JSON of a good answer. */
    public Future<JsonNode> read(String path) {
        return get(path).map(answer -> answer.orFail("GET " + path).json());
    }

    public Future<JsonNode> write(String path, JsonNode body) {
        return post(path, body).map(answer -> answer.orFail("POST " + path).json());
    }

    public Future<JsonNode> upload(String path, String csv) {
        return post(path, "text/csv", csv)
                .map(answer -> answer.orFail("POST " + path).json());
    }

    private RequestOptions asked(HttpMethod method, String path) {
        return new RequestOptions()
                .setMethod(method)
                .setHost(address.host())
                .setPort(address.port())
                .setURI(BASE + path)
                .putHeader("Authorization", "Bearer " + token);
    }

    /** All on one event loop: an answer that is handed from one to another can end before its body is asked for. */
    private Future<Answer> send(RequestOptions options, Buffer body) {
        var answered = Promise.<Answer>promise();
        context.runOnContext(here -> http.request(options)
                .compose(request -> body.length() == 0 ? request.send() : request.send(body))
                .compose(Api::answer)
                .onComplete(answered));
        return answered.future();
    }

    private static Future<Answer> answer(HttpClientResponse response) {
        return response.body().map(body -> new Answer(response.statusCode(), response.headers(), body.toString()));
    }
}
