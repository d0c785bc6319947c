package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.intake.framework.MatrixExport;
import dev.plumbline.wire.Yaml;
import dev.plumbline.wire.framework.FrameworkWriter;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Frameworks as files (PROTOCOL [H2]): the canonical document as YAML, or the long matrix as CSV or XLSX. */
final class FrameworkExportRoutes {
    private final ReadableFrameworks reading;

    FrameworkExportRoutes(ReadableFrameworks reading) {
        this.reading = reading;
    }

    void on(Router router) {
        router.get("/frameworks/:framework/export").handler(this::export);
    }

    private void export(RoutingContext route) {
        var file =
                reading.framework(route).map(framework -> file(framework, Download.in(route, "yaml", "csv", "xlsx")));
        Replies.send(route, file, found -> found.send(route));
    }

    private static Download file(Framework framework, String format) {
        return switch (format) {
            case "csv" ->
                Download.csv(name(framework), MatrixExport.of(framework).csv());
            case "xlsx" ->
                Download.xlsx(name(framework), MatrixExport.of(framework).xlsx());
            default -> Download.yaml(name(framework), Yaml.write(FrameworkWriter.write(framework)));
        };
    }

    private static String name(Framework framework) {
        return framework.id() + "-" + framework.version();
    }
}
