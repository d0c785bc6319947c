package dev.plumbline.gateway.http;

import dev.plumbline.domain.framework.FrameworkId;
import dev.plumbline.intake.framework.DocumentIntake;
import dev.plumbline.intake.framework.FrameworkDraft;
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
import java.util.stream.Stream;

/** Reads the frameworks that are sent, whichever format they have; a table takes its name from {@code ?name=}. */
record FrameworkUploads(FrameworkStore frameworks) {
    private static final String NAMELESS =
            "A table carries no name; say which framework it is with ?name=Our%20levels.";

    /** Fails with 422 and the rows if no framework came of the file, or with {@code ?atomic=true} if anything is wrong. */
    Future<FrameworkFile> read(RoutingContext route) {
        var upload = Upload.document(route);
        boolean atomic = upload.isAtomic();
        var name = upload.fileName();
        return file(upload, Parameters.text(route, "name"))
                .map(read -> usable(read, atomic))
                .map(read -> name.map(read::inFile).orElse(read));
    }

    private Future<FrameworkFile> file(Upload upload, Optional<String> name) {
        return switch (upload.format()) {
            case YAML -> upload.read(() -> document(DocumentIntake.yaml(upload.bytes()), name));
            case JSON -> upload.read(() -> document(DocumentIntake.json(upload.bytes()), name));
            case CSV, XLSX -> table(upload, name.orElseThrow(() -> new Refused(Problem.invalid(NAMELESS))));
        };
    }

    /** A document has a name, which counts. */
    private static FrameworkFile document(FrameworkDraft draft, Optional<String> sent) {
        var file = FrameworkFile.of(draft);
        var unused = sent.filter(name -> file.framework()
                        .filter(framework -> !framework.name().equals(name))
                        .isPresent())
                .map(name -> "name=" + name + ": not used, as a document has its own name and id; change them there");
        return new FrameworkFile(
                file.framework(),
                file.problems(),
                Stream.concat(file.lost().stream(), unused.stream()).toList());
    }

    private Future<FrameworkFile> table(Upload upload, String name) {
        var wishes = new FrameworkWishes(upload.route()).with(upload);
        return frameworks.list().compose(known -> {
            var origin = TableOrigin.named(name, names(known)).from(upload.fileName());
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
