package dev.plumbline.load;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.client.Api;
import dev.plumbline.client.Json;
import dev.plumbline.client.setup.Matrix;
import dev.plumbline.load.ImportFiles.Format;
import dev.plumbline.testing.Await;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says how long files of people and ratings take from the first byte sent until the database and a session have them. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Measures how long large files of people and ratings take.")
public final class ImportRun implements Callable<Integer> {
    private static final int POLL_MILLIS = 20;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--people", defaultValue = "5000", description = "people, each rated on every competency")
    private int people;

    @Option(names = "--competencies", defaultValue = "8", description = "competencies")
    private int competencies;

    @Option(names = "--in-session", defaultValue = "200", description = "people in a session that is being prepared")
    private int inSession;

    @Option(names = "--rounds", defaultValue = "2", description = "how often, as the first round finds a cold server")
    private int rounds;

    private final Vertx vertx = Vertx.vertx();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ImportRun()).execute(arguments));
    }

    @Override
    public Integer call() {
        try (var host = Host.of(new LoadOptions())) {
            var api = new Api(vertx, host.address(), host.token());
            for (int round = 1; round <= rounds; round++) {
                for (var format : Format.values()) measure(host, api, format, "Round " + round + ", " + format + ":");
            }
            return 0;
        } finally {
            Await.value(vertx.close());
        }
    }

    private void measure(Host host, Api api, Format format, String title) {
        var files = new ImportFiles("i" + UUID.randomUUID(), people, competencies);
        var cycle = prepare(api, files);
        var ratings = "/cycles/" + cycle + "/ratings";
        say(title);
        var before = Effort.now(host.pid());
        long took = send(api, "/people?framework=" + files.word(), format, files.peopleFile(format), "people")
                + send(api, ratings, format, files.ratingsFile(format, 1), "ratings");
        say("  people and ratings in all %d ms".formatted(took));
        say("  " + Effort.now(host.pid()).since(before).row("processor time"));
        seat(api, cycle, files);
        send(api, ratings, format, files.ratingsFile(format, 1), "the same again");
        send(api, ratings, format, files.ratingsFile(format, 2), "others, which reach a session of " + inSession);
    }

    private String prepare(Api api, ImportFiles files) {
        Await.value(api.upload("/frameworks?name=" + files.word(), Matrix.of(competencies)));
        Await.value(api.write("/frameworks/" + files.word() + "/publish", Json.object()));
        var wish =
                Map.of("name", files.word(), "framework", files.word(), "opens", "2026-01-01", "closes", "2026-12-31");
        return Await.value(api.write("/cycles", Json.of(wish))).path("id").asText();
    }

    private void seat(Api api, String cycle, ImportFiles files) {
        if (inSession == 0) return;
        var wish = Json.object()
                .put("cycle", cycle)
                .put("title", "Imported")
                .put("mode", "open")
                .put("editing", "committee");
        wish.set("people", Json.of(files.ids(Math.min(inSession, people))));
        wish.set("members", Json.of(List.of(Map.of("name", "Fay", "role", "facilitator"))));
        Await.value(api.write("/sessions", wish));
    }

    private long send(Api api, String path, Format format, Buffer file, String what) {
        var pulse = new Pulse(api, UUID.randomUUID().toString());
        var beat = vertx.setPeriodic(POLL_MILLIS, tick -> pulse.beat());
        long began = System.nanoTime();
        var named = path + (path.contains("?") ? "&" : "?") + "import=" + pulse.id;
        var answer = Await.value(api.post(named, format.mediaType, file)
                .map(sent -> sent.orFail("POST " + path).json()));
        long took = since(began);
        vertx.cancelTimer(beat);
        say(row(what, file.length(), answer, took));
        say("    seen on the way: %s; asking took at most %d ms".formatted(pulse.seen, pulse.slowestMillis));
        return took;
    }

    private static String row(String what, int bytes, JsonNode answer, long took) {
        return "  %-36s %5d KiB, %6d kept, %3d bad, %2d sessions: %6d ms"
                .formatted(
                        what,
                        bytes / 1024,
                        answer.path("kept").asInt(),
                        answer.path("rows").size(),
                        answer.at("/sessions/updated").size(),
                        took);
    }

    private static long since(long began) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    }

    private void say(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }

    /** Asks all the time how far the import has come, and sees whether it keeps others waiting. */
    private static final class Pulse {
        private final Api api;
        private final String id;
        private final Map<String, Long> seen = new LinkedHashMap<>();
        private final long began = System.nanoTime();
        private long slowestMillis;

        Pulse(Api api, String id) {
            this.api = api;
            this.id = id;
        }

        void beat() {
            long asked = System.nanoTime();
            api.get("/imports/" + id).onSuccess(answer -> {
                slowestMillis = Math.max(slowestMillis, since(asked));
                if (answer.status() == 200) see(answer.json());
            });
        }

        private void see(JsonNode status) {
            var place = status.path("stage").asText() + " "
                    + status.path("rows").asInt() + " of " + status.path("of").asInt();
            seen.putIfAbsent(place, since(began));
        }
    }
}
