package dev.plumbline.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.client.Seat;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.zip.GZIPInputStream;

/** A snapshot as it comes over HTTP ([H5]): where it ends, and its size as it is and on the wire. */
record SnapshotHead(long seq, long figuresAt, int raw, int gzip) {
    private static final JsonFactory JSON = new JsonFactory();

    static Future<SnapshotHead> fetch(Vertx vertx, Seat seat) {
        var http = vertx.createHttpClient();
        return http.request(asked(seat))
                .compose(request -> request.send().compose(HttpClientResponse::body))
                .compose(body -> vertx.executeBlocking(() -> read(body), false))
                .eventually(() -> http.close());
    }

    private static RequestOptions asked(Seat seat) {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setHost(seat.address().host())
                .setPort(seat.address().port())
                .setURI("/api/v1/sessions/" + seat.session() + "/snapshot")
                .putHeader("Authorization", "Bearer " + seat.token())
                .putHeader("Accept-Encoding", "gzip");
    }

    private static SnapshotHead read(Buffer body) throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(body.getBytes()))) {
            return of(unpacked.readAllBytes(), body.length());
        }
    }

    /** Skips the cells and figures: only the numbers beside them are wanted. */
    private static SnapshotHead of(byte[] json, int gzip) throws IOException {
        var numbers = new HashMap<String, Long>();
        try (var parser = JSON.createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var value = parser.nextToken();
                if (value == JsonToken.VALUE_NUMBER_INT) numbers.put(parser.currentName(), parser.getLongValue());
                else parser.skipChildren();
            }
        }
        return new SnapshotHead(
                numbers.getOrDefault("seq", 0L), numbers.getOrDefault("figuresAt", 0L), json.length, gzip);
    }
}
