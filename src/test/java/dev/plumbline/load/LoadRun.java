package dev.plumbline.load;

import dev.plumbline.client.Api;
import dev.plumbline.client.Ledger;
import dev.plumbline.client.setup.Table;
import dev.plumbline.testing.Await;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds a session with many clients, beside servers that do less, and says how fast edits reached whom and what was lost. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Measures a session with many clients; ends with 1 if anything was lost or differs.")
public final class LoadRun implements Callable<Integer> {
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
        say("Bringing in an organisation with %d people to calibrate ...".formatted(options.people));
        var organisation = Organisation.bring(vertx, host, options);
        organisation.rows().forEach(this::say);
        try (var lineUp = LineUp.of(vertx, host, options, organisation.table())) {
            say("%d clients have joined; %d ratings can be edited".formatted(options.clients, lineUp.cells()));
            var memory = takeTurns(lineUp, host);
            var findings = Findings.of(lineUp.crowd(), lineUp.edits(), log(host, organisation.table()));
            new Report(options, lineUp, findings, memory).rows().forEach(this::say);
            return findings.isGood() ? 0 : 1;
        }
    }

    private Ledger log(Host host, Table table) {
        return Ledger.read(new Api(vertx, host.address(), table.facilitator().token()), table.session());
    }

    /** What the server held at first and after each round; it collects its garbage between turns, not in them. */
    private List<ServerMemory> takeTurns(LineUp lineUp, Host host) throws TimeoutException {
        for (var subject : lineUp.subjects()) {
            say("Warming up %s for %d s ...".formatted(subject.name(), options.warmUp));
            subject.warmUp(options.warmUp);
        }
        var memory = new ArrayList<>(host.memory().stream().toList());
        var turns = new Turns<>(lineUp.subjects(), options.rounds);
        for (int round = 0; round < options.rounds; round++) {
            for (var subject : turns.round(round)) turn(subject, round);
            host.memory().ifPresent(memory::add);
        }
        return memory;
    }

    private void turn(Subject subject, int round) throws TimeoutException {
        say("Round %d of %d: %s, %d edits a second for %d s ..."
                .formatted(1 + round, options.rounds, subject.name(), options.edits, options.secondsOfTurn()));
        subject.turn(options.secondsOfTurn());
    }

    private void say(String line) {
        var out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
