package dev.plumbline.gateway.http;

import dev.plumbline.intake.table.Csv;
import dev.plumbline.intake.table.Sheet;
import dev.plumbline.intake.table.Table;
import dev.plumbline.intake.table.Workbook;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A file that was sent, and how to read it: with which columns renamed, and whether wholly or not at all (PROTOCOL [H1]). */
record Upload(RoutingContext route, FileFormat format, Buffer body) {
    private static final Set<FileFormat> TABLES = EnumSet.of(FileFormat.CSV, FileFormat.XLSX);
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final List<String> IMPORT = List.of("map", "sheet", "atomic", "import", "file");
    private static final List<String> FRAMEWORK =
            List.of("name", "map", "sheet", "shape", "ignore", "levels", "order", "track", "blocks", "file", "atomic");
    private static final Set<FileFormat> ANY = EnumSet.allOf(FileFormat.class);

    /** A table; its query may hold these parameters besides. */
    static Upload table(RoutingContext route, String... more) {
        Parameters.requireKnown(route, Stream.concat(IMPORT.stream(), Stream.of(more)));
        return of(route, TABLES);
    }

    static Upload document(RoutingContext route) {
        Parameters.requireKnown(route, FRAMEWORK.stream());
        return of(route, ANY);
    }

    private static Upload of(RoutingContext route, Set<FileFormat> allowed) {
        var format = FileFormat.of(route.request().getHeader("Content-Type"), allowed);
        return new Upload(
                route, format, Optional.ofNullable(route.body().buffer()).orElseGet(Buffer::buffer));
    }

    /** The file, a text always as UTF-8 unless it says itself what it is; to be called inside {@link #read}. */
    byte[] bytes() {
        var file = body.getBytes();
        if (format == FileFormat.XLSX) return file;
        return FileCharset.of(route.request().getHeader("Content-Type"))
                .map(charset -> charset.asUtf8(file))
                .orElse(file);
    }

    /** What the sender calls this import with {@code ?import=}, to ask how far it has come; without that a new id. */
    String importId() {
        var named = Parameters.text(route, "import");
        if (named.filter(id -> !UUID_TEXT.matcher(id).matches()).isPresent()) {
            throw new Refused(Problem.invalid("import: name an import by a uuid, or leave the name out."));
        }
        return named.orElseGet(() -> UUID.randomUUID().toString());
    }

    /** The name of the file, if the sender tells it. */
    Optional<String> fileName() {
        return FileName.of(route);
    }

    /** Whether nothing is to be kept if anything is wrong. */
    boolean isAtomic() {
        return Parameters.flag(route, "atomic");
    }

    /** Reading a large file takes long, so it leaves the event loop. */
    <T> Future<T> read(Callable<T> reading) {
        return route.vertx().executeBlocking(reading, false);
    }

    /** The rows of a table; to be called inside {@link #read}. */
    Table rows() {
        return Table.of(sheet(), renames());
    }

    /** The cells of a table; of a workbook those of the sheet that {@code ?sheet=} names, or the first with content. */
    Sheet sheet() {
        return format == FileFormat.XLSX
                ? Workbook.sheet(bytes(), Parameters.text(route, "sheet"))
                : Csv.sheet(bytes());
    }

    /** What {@code ?map=person_id:Staff%20No} says, once a column. */
    Map<String, String> renames() {
        var renames = new HashMap<String, String>();
        for (var rename : route.queryParam("map")) {
            int colon = rename.indexOf(':');
            if (colon < 1 || colon == rename.length() - 1) {
                throw new Refused(Problem.invalid(
                        "\"" + rename + "\" renames no column; write ?map=person_id:Name%20in%20file for each."));
            }
            renames.put(rename.substring(0, colon).strip(), rename.substring(colon + 1));
        }
        return renames;
    }
}
