package dev.plumbline.load;

import dev.plumbline.client.setup.Matrix;
import dev.plumbline.client.setup.Organiser;
import dev.plumbline.client.setup.Party;
import dev.plumbline.client.setup.Staff;
import dev.plumbline.client.setup.Table;
import dev.plumbline.client.setup.Teams;
import dev.plumbline.testing.Await;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A company made up, brought in over HTTP as an administrator does, and the table it sits down at. */
record Organisation(Staff staff, Table table, long bringing, long seating) {
    private static final int NAME_DIGITS = 8;

    static Organisation bring(Vertx vertx, Host host, LoadOptions options) throws IOException {
        var name = "c" + UUID.randomUUID().toString().substring(0, NAME_DIGITS);
        var staff = Teams.of(name, options.people, options.withheld, options.seed);
        var organiser = new Organiser(vertx, host.address(), host.token(), name);
        var begun = System.nanoTime();
        var cycle = Await.value(organiser.bring(matrix(options), staff, options.competencies));
        var brought = System.nanoTime();
        var table = Await.value(organiser.seat(cycle, Party.of(options.clients), Map.of()));
        return new Organisation(staff, table, brought - begun, System.nanoTime() - brought);
    }

    private static String matrix(LoadOptions options) throws IOException {
        return options.framework.isPresent()
                ? Files.readString(options.framework.get())
                : Matrix.of(options.competencies);
    }

    Stream<String> rows() {
        var managers = staff.managers();
        var seated =
                managers.subList(0, Math.min(managers.size(), table.committee().size()));
        return Stream.of(
                Row.of("framework, people and ratings over HTTP", millis(bringing)),
                Row.of("making the session over HTTP", millis(seating)),
                Row.of("managers on the committee", seated.size()),
                Row.of("sets of withheld people among them", staff.withheldSets(seated)));
    }

    private static String millis(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos) + " ms";
    }
}
