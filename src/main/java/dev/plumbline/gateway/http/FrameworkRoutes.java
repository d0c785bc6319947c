package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.domain.framework.lint.Finding;
import dev.plumbline.domain.framework.lint.Lint;
import dev.plumbline.intake.RowProblem;
import dev.plumbline.intake.framework.FrameworkFile;
import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.FrameworkVersion;
import dev.plumbline.store.FrameworkVersion.Entry;
import io.vertx.core.Future;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Frameworks (PROTOCOL [H2]): administrators send and publish them, everybody signed in reads what is published. */
final class FrameworkRoutes {
    /** What became of a framework that was sent. */
    private record Added(
            FrameworkId id,
            int version,
            Contents read,
            List<Finding> findings,
            List<String> lost,
            List<RowProblem> rows) {
        Added {
            lost = Shortened.sentences(lost);
            rows = Shortened.problems(rows);
        }
    }

    /** How much was read, to be compared with what was sent. */
    private record Contents(int tracks, int levels, int competencies, int cells, int descriptors) {
        static Contents of(Framework framework) {
            var cells = framework.document().cells();
            return new Contents(
                    framework.tracks().size(),
                    framework.levels().size(),
                    framework.competencies().size(),
                    cells.size(),
                    cells.stream().mapToInt(cell -> cell.descriptors().size()).sum());
        }
    }

    /** A line of the list. */
    private record Listed(FrameworkId id, int version, String name, Instant created, Optional<Instant> published) {
        static Listed of(Entry entry) {
            return new Listed(entry.id(), entry.version(), entry.name(), entry.created(), entry.published());
        }
    }

    private record All(List<Listed> frameworks) {}

    private record Findings(List<Finding> findings) {}

    private final Callers callers;
    private final Gate gate;
    private final FrameworkStore frameworks;
    private final FrameworkUploads uploads;
    private final ReadableFrameworks reading;
    private final InstantSource clock;

    FrameworkRoutes(Callers callers, FrameworkStore frameworks, InstantSource clock) {
        this.callers = callers;
        this.gate = new Gate(callers);
        this.frameworks = frameworks;
        this.uploads = new FrameworkUploads(frameworks);
        this.reading = new ReadableFrameworks(callers, frameworks);
        this.clock = clock;
    }

    void on(Router router) {
        router.post("/frameworks")
                .handler(gate.administrators())
                .handler(Gate.file())
                .handler(Replies.json(201, this::add));
        router.get("/frameworks").handler(Replies.json(200, this::list));
        router.get("/frameworks/:framework").handler(Replies.json(200, reading::framework));
        router.get("/frameworks/:framework/findings").handler(Replies.json(200, this::findings));
        router.post("/frameworks/:framework/publish").handler(Replies.json(200, this::publish));
    }

    private Future<?> add(RoutingContext route) {
        return uploads.read(route)
                .compose(file -> frameworks
                        .addDraft(file.framework().orElseThrow(), clock.instant())
                        .map(kept -> added(kept, file)));
    }

    private static Added added(FrameworkVersion kept, FrameworkFile file) {
        var entry = kept.entry();
        return new Added(
                entry.id(),
                entry.version(),
                Contents.of(kept.framework()),
                Lint.of(kept.framework()),
                file.lost(),
                file.problems());
    }

    private Future<?> list(RoutingContext route) {
        return callers.caller(route)
                .compose(caller -> frameworks
                        .list()
                        .map(entries -> new All(entries.stream()
                                .filter(entry -> entry.isPublished() || caller instanceof Identity.Administrator)
                                .map(Listed::of)
                                .toList())));
    }

    private Future<?> findings(RoutingContext route) {
        return reading.framework(route).map(framework -> new Findings(Lint.of(framework)));
    }

    private Future<?> publish(RoutingContext route) {
        return callers.administrator(route)
                .compose(caller -> reading.framework(route))
                .compose(this::publish)
                .map(Listed::of);
    }

    private Future<Entry> publish(Framework framework) {
        return frameworks
                .publish(framework.id(), framework.version(), clock.instant())
                .map(entry -> entry.orElseThrow(ReadableFrameworks::unknown));
    }
}
