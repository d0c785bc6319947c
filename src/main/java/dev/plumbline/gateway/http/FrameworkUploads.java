package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.intake.framework.DocumentIntake;
import dev.plumbline.intake.framework.FrameworkFile;
import dev.plumbline.intake.framework.MatrixIntake;
import dev.plumbline.intake.framework.TableOrigin;
import dev.plumbline.store.FrameworkStore;
import dev.plumbline.store.FrameworkVersion.Entry;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the frameworks that are sent, whichever format they have; a table takes its name from {@code ?name=}. */
record FrameworkUploads(FrameworkStore frameworks) {
    private static final String NAMELESS =
            "A table carries no name; say which framework it is with ?name=Our%20levels.";

    /** Fails with 422 and the rows if no framework came of the file, or with {@code ?atomic=true} if anything is wrong. */
    Future<FrameworkFile> read(RoutingContext route) {
        var upload = Upload.document(route);
        boolean atomic = upload.isAtomic();
        var name = new FrameworkWishes(route).file();
        return file(upload, Parameters.text(route, "name"))
                .map(read -> usable(read, atomic))
                .map(read -> name.map(read::inFile).orElse(read));
    }

    private Future<FrameworkFile> file(Upload upload, Optional<String> name) {
        return switch (upload.format()) {
            case YAML -> upload.read(() -> FrameworkFile.of(DocumentIntake.yaml(upload.bytes())));
            case JSON -> upload.read(() -> FrameworkFile.of(DocumentIntake.json(upload.bytes())));
            case CSV, XLSX -> table(upload, name.orElseThrow(() -> new Refused(Problem.invalid(NAMELESS))));
        };
    }

    private Future<FrameworkFile> table(Upload upload, String name) {
        var asked = new FrameworkWishes(upload.route());
        var wishes = asked.with(upload);
        return frameworks.list().compose(known -> {
            var origin = TableOrigin.named(name, names(known)).from(asked.file());
            return upload.read(() -> FrameworkFile.of(new MatrixIntake(origin).read(upload.sheet(), wishes)));
        });
    }

    /** Each framework by the name of its newest version. */
    private static Map<FrameworkId, String> names(List<Entry> known) {
        return known.stream().collect(Collectors.toMap(Entry::id, Entry::name, (newest, older) -> newest));
    }

    private static FrameworkFile usable(FrameworkFile file, boolean atomic) {
        if (file.framework().isPresent() && (file.problems().isEmpty() || !atomic)) return file;
        throw new Refused(Problem.rows("The file is no usable framework; nothing was kept.", file.problems()));
    }
}
