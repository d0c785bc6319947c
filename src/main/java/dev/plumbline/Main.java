package dev.plumbline;

import dev.plumbline.demo.Demo.Invitation;
import dev.plumbline.store.postgres.DatabaseUnavailable;
import dev.plumbline.store.postgres.DatabaseUrl;
import dev.plumbline.store.postgres.EmbeddedDatabase;
import dev.plumbline.store.postgres.Migrations;
import dev.plumbline.store.postgres.PostgresPool;
import io.vertx.core.Vertx;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the server: reads the settings, opens the database, builds every part by hand. Refuses in one sentence. */
@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        description =
                "Hosts live calibration sessions over a career framework. All settings come from the environment.")
public final class Main implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private final Closing closing = Closing.atExit();

    private Main() {}

    public static void main(String[] arguments) {
        endWithMaven();
        var command =
                new CommandLine(new Main()).setExecutionExceptionHandler((failure, line, parsed) -> explain(failure));
        command.getCommandSpec().usageMessage().width(160).footer(Setting.table());
        var status = command.execute(arguments);
        if (status != CommandLine.ExitCode.OK) System.exit(status);
    }

    /** Maven does not take its server along when it is killed, and the port would stay busy. */
    private static void endWithMaven() {
        if (Boolean.getBoolean("plumbline.endWithParent"))
            ProcessHandle.current()
                    .parent()
                    .ifPresent(maven -> Thread.ofVirtual().start(() -> endAfter(maven)));
    }

    private static void endAfter(ProcessHandle maven) {
        maven.onExit().join();
        System.exit(CommandLine.ExitCode.OK);
    }

    private static int explain(Exception failure) throws Exception {
        if (!(failure instanceof StartRefused || failure instanceof DatabaseUnavailable)) throw failure;
        System.err.println("Plumbline did not start: " + failure.getMessage());
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public Integer call() {
        var settings = Settings.from(System.getenv());
        new ListenAddress(settings.host(), settings.port()).requireFree();
        var url = database(settings);
        new Migrations(url).apply();
        var vertx = Vertx.vertx();
        closing.add(() -> vertx.close().await());
        var pool = closing.add(PostgresPool.open(vertx, url));
        pool.awaitAnswer();
        var invitations = closing.add(new Server(vertx, settings, pool)).start();
        LOG.info("Plumbline is ready at {}", settings.publicUrl());
        invitations.forEach(invitation -> show(settings, invitation));
        if (invitations.isEmpty())
            LOG.info(
                    "No links are kept in {}: sign in with yours, or with {}",
                    settings.data(),
                    Setting.ADMIN_TOKEN.variable());
        return CommandLine.ExitCode.OK;
    }

    /** One link a line, role first, so that people and scripts can pick theirs. */
    private static void show(Settings settings, Invitation invitation) {
        System.out.println(invitation.role() + " " + settings.publicUrl() + "/join/" + invitation.token());
    }

    private DatabaseUrl database(Settings settings) {
        return settings.databaseUrl().map(text -> own(text, settings)).orElseGet(() -> {
            LOG.info("Starting the embedded PostgreSQL ...");
            return closing.add(EmbeddedDatabase.start(settings.data())).url();
        });
    }

    private static DatabaseUrl own(String text, Settings settings) {
        var url = DatabaseUrl.parse(text);
        return settings.databasePassword().map(url::withPassword).orElse(url);
    }
}
