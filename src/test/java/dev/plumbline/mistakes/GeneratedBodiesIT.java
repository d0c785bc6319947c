package dev.plumbline.mistakes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Answer;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.Seeded;
import dev.plumbline.testing.ServerProcess;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Ten thousand bodies that are wrong in ways nobody thought of. Each is answered, none with a fault of the server's, and
 * the organisation holds what was acknowledged and nothing more.
 */
class GeneratedBodiesIT {
    private static final int BODIES = Integer.getInteger("plumbline.mistakes.bodies", 10_000);
    private static final int SENDERS = 3;
    private static final long SLACK_BYTES = 20L * 1024 * 1024;
    private static final int REFUSED = 400;
    private static final int FAULT = 500;
    private static final int BUSY = 503;

    private final LogEar log = new LogEar();
    private final Context context = House.VERTX.getOrCreateContext();
    private final HttpClient http = House.VERTX.createHttpClient();
    private final Map<String, Integer> made = new HashMap<>();

    @Seeded(fresh = 1)
    void nothing_is_kept_that_was_not_acknowledged(long seed) {
        log.open();
        var chance = new Random(seed);
        send(BODIES / 10, chance);
        var before = Holdings.now();
        made.clear();
        long bytes = LiveObjects.now().bytes();
        send(BODIES - BODIES / 10, chance);
        var after = Holdings.now();
        log.close();
        assertThat(log.heard()).isEmpty();
        for (var list : new String[] {"cycles", "frameworks", "sessions"})
            assertThat(after.count(list) - before.count(list)).as(list).isEqualTo(made.getOrDefault(list, 0));
        assertThat(after.count("people") - before.count("people")).isLessThanOrEqualTo(made.getOrDefault("people", 0));
        assertThat(LiveObjects.await(now -> now.bytes() < bytes + SLACK_BYTES).bytes())
                .isLessThan(bytes + SLACK_BYTES);
        assertThat(RawHttp.get("/health/ready").status()).isEqualTo(200);
        http.close();
    }

    private void send(int bodies, Random chance) {
        var senders = IntStream.range(0, SENDERS)
                .mapToObj(sender -> sender(bodies / SENDERS, new BodySamples(new Random(chance.nextLong()))))
                .toList();
        senders.forEach(Await::value);
    }

    /** All senders share an event loop, and so need no lock for what they remember. */
    private Future<Void> sender(int bodies, BodySamples samples) {
        var done = Promise.<Void>promise();
        context.runOnContext(here -> sendOn(bodies, samples, done));
        return done.future();
    }

    /** One promise for all: thousands of futures that wait for each other would end in a stack too deep. */
    private void sendOn(int left, BodySamples samples, Promise<Void> done) {
        if (left == 0) done.complete();
        else
            send(samples.next())
                    .onSuccess(next -> sendOn(left - 1, samples, done))
                    .onFailure(done::fail);
    }

    /** Who is asked to come back, as other files are being read, comes back. */
    private Future<Void> send(BodySamples.Sample sample) {
        return post(sample).compose(answer -> {
            if (answer.status() == BUSY && answer.json().path("code").asText().equals("BUSY")) return send(sample);
            check(sample, answer);
            return Future.succeededFuture();
        });
    }

    private Future<Answer> post(BodySamples.Sample sample) {
        return http.request(HttpMethod.POST, House.ADDRESS.port(), House.ADDRESS.host(), "/api/v1" + sample.path())
                .compose(request -> request.putHeader("Authorization", "Bearer " + ServerProcess.ADMIN_TOKEN)
                        .putHeader("Content-Type", sample.mediaType())
                        .send(sample.body()))
                .compose(response -> response.body()
                        .map(body -> new Answer(response.statusCode(), response.headers(), body.toString())));
    }

    private void check(BodySamples.Sample sample, Answer answer) {
        var asked = sample.path() + " " + sample.body().toString(UTF_8);
        assertThat(answer.status()).as("%s: %s", asked, answer.text()).isLessThan(FAULT);
        if (answer.status() < REFUSED) {
            remember(sample.path(), answer.json());
            return;
        }
        assertThat(answer.headers().get("Content-Type")).as(asked).isEqualTo("application/problem+json");
        assertThat(answer.json().path("code").asText()).as(asked).isNotBlank();
        assertThat(answer.json().path("detail").asText()).as(asked).isNotBlank();
    }

    private void remember(String path, JsonNode answer) {
        var list = path.substring(1).split("[/?]", 2)[0];
        int more = answer.has("kept") ? answer.path("kept").asInt() : 1;
        if (!path.startsWith("/cycles/")) made.merge(list, more, Integer::sum);
    }
}
