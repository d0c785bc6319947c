package dev.plumbline.gateway.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Await;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that arrive at the same time, on a server of one event loop. */
class UploadPlacesTest {
    private final Vertx vertx = Vertx.vertx();
    private final List<HttpClientRequest> open = new ArrayList<>();
    private final HttpClient client = vertx.createHttpClient();
    private final int port = listen();

    private int listen() {
        var router = Router.router(vertx);
        router.post("/file").handler(new UploadPlaces());
        router.post("/file")
                .handler(Gate.file())
                .handler(route -> route.response().end());
        return Await.value(vertx.createHttpServer().requestHandler(router).listen(0, "127.0.0.1"))
                .actualPort();
    }

    @AfterEach
    void close() {
        Await.value(vertx.close());
    }

    /** Sends the head and the beginning of a file. */
    private HttpClientRequest begin() {
        var request = Await.value(client.request(HttpMethod.POST, port, "127.0.0.1", "/file"));
        request.setChunked(true);
        Await.value(request.write("person_id,name\n"));
        open.add(request);
        return request;
    }

    private static HttpClientResponse end(HttpClientRequest request) {
        return Await.value(request.end().compose(done -> request.response()));
    }

    @Test
    @DisplayName("[H1] while as many files arrive as there are places, another is told to come again")
    void another_file_is_told_to_come_again() {
        for (int i = 0; i < UploadPlaces.PLACES; i++) begin();
        var refused = Await.value(begin().response());
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        assertThat(end(open.getFirst()).statusCode()).isEqualTo(200);
        assertThat(end(begin()).statusCode()).isEqualTo(200);
        assertThat(end(open.get(1)).statusCode()).isEqualTo(200);
    }
}
