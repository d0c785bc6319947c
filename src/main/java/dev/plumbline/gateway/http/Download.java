package dev.plumbline.gateway.http;

import dev.plumbline.wire.Json;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the API hands out in one piece; something with a name is to be kept as a file. */
record Download(Optional<String> name, String mediaType, Buffer content) {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]+");

    static Download json(Object body) {
        return new Download(Optional.empty(), "application/json", Buffer.buffer(Json.write(body)));
    }

    static Download csv(String name, String text) {
        return new Download(Optional.of(name + ".csv"), "text/csv; charset=utf-8", Buffer.buffer(text));
    }

    static Download yaml(String name, String text) {
        return new Download(Optional.of(name + ".yaml"), "application/yaml", Buffer.buffer(text));
    }

    static Download xlsx(String name, byte[] workbook) {
        return new Download(Optional.of(name + ".xlsx"), FileFormat.WORKBOOK, Buffer.buffer(workbook));
    }

    /** The format that {@code ?format=} asks for, the first one if it asks for none. */
    static String in(RoutingContext route, String... formats) {
        var asked = Parameters.text(route, "format").orElse(formats[0]);
        if (List.of(formats).contains(asked)) return asked;
        throw new Refused(Problem.mediaType(
                "There is no format \"" + asked + "\"; ask for ?format=" + String.join(" or ?format=", formats) + "."));
    }

    void send(RoutingContext route) {
        name.map(kept -> UNSAFE.matcher(kept).replaceAll("-"))
                .ifPresent(safe ->
                        route.response().putHeader("Content-Disposition", "attachment; filename=\"" + safe + "\""));
        route.response().putHeader("Content-Type", mediaType).end(content);
    }
}
