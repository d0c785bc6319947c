package dev.plumbline.load;

import dev.plumbline.client.Api;
import dev.plumbline.client.Ledger;
import dev.plumbline.client.setup.Matrix;
import dev.plumbline.client.setup.Organiser;
import dev.plumbline.client.setup.Party;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds a session with many clients and says how fast edits reached them, and whether anything was lost. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Measures a session with many clients; ends with 1 if anything was lost or differs.")
public final class LoadRun implements Callable<Integer> {
    private static final int LARGEST_TEAM = 8;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LoadOptions options = new LoadOptions();

    private final Vertx vertx = Vertx.vertx();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LoadRun()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException, TimeoutException {
        options.check();
        say("Starting the server ...");
        try (var host = Host.of(options)) {
            return measure(host);
        } finally {
            Await.value(vertx.close());
        }
    }

    private int measure(Host host) throws IOException, TimeoutException {
        say("Bringing in an organisation of %d people ...".formatted(options.people));
        var table = table(host);
        var crowd = Crowd.gather(vertx, table);
        var edits = edits(crowd);
        crowd.meet();
        var log = Ledger.read(new Api(vertx, host.address(), table.facilitator().token()), table.session());
        var findings = Findings.of(crowd, edits, log);
        Timings.of(edits, crowd.arrivals()).rows().forEach(this::say);
        findings.rows().forEach(this::say);
        return findings.isGood() ? 0 : 1;
    }

    private Table table(Host host) throws IOException {
        var organiser = new Organiser(vertx, host.address(), host.token(), "load-" + UUID.randomUUID());
        var matrix = options.framework.isPresent()
                ? Files.readString(options.framework.get())
                : Matrix.of(options.competencies);
        var cycle = Await.value(organiser.bring(matrix, options.people, 1 + options.people / LARGEST_TEAM));
        return Await.value(organiser.seat(cycle, Party.of(options.clients), Map.of()));
    }

    private List<Edit> edits(Crowd crowd) throws TimeoutException {
        var pace = new Pace(vertx, crowd, options.edits, options.seed);
        say("%d clients have joined; warming up for %d s ...".formatted(options.clients, options.warmUp));
        var edits = new ArrayList<>(pace.run(options.warmUp, false));
        say("Measuring %d edits a second for %d s ...".formatted(options.edits, options.seconds));
        edits.addAll(pace.run(options.seconds, true));
        return edits;
    }

    private void say(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
