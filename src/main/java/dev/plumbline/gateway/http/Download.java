package dev.plumbline.gateway.http;

import dev.plumbline.wire.Json;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text the API hands out; one with a name is to be kept as a file. */
record Download(Optional<String> name, String mediaType, String text) {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]+");

    static Download json(Object body) {
        return new Download(Optional.empty(), "application/json", Json.write(body));
    }

    static Download csv(String name, String text) {
        return new Download(Optional.of(name + ".csv"), "text/csv; charset=utf-8", text);
    }

    static Download yaml(String name, String text) {
        return new Download(Optional.of(name + ".yaml"), "application/yaml", text);
    }

    /** The format that {@code ?format=} asks for, the first one if it asks for none. */
    static String in(RoutingContext route, String... formats) {
        var asked = Parameters.text(route, "format").orElse(formats[0]);
        if (List.of(formats).contains(asked)) return asked;
        var hint = asked.equals("xlsx") ? "XLSX cannot be written yet; " : "There is no format \"" + asked + "\"; ";
        throw new Refused(Problem.mediaType(hint + "ask for ?format=" + String.join(" or ?format=", formats) + "."));
    }

    void send(RoutingContext route) {
        name.map(kept -> UNSAFE.matcher(kept).replaceAll("-"))
                .ifPresent(safe ->
                        route.response().putHeader("Content-Disposition", "attachment; filename=\"" + safe + "\""));
        Replies.text(route, 200, mediaType, text);
    }
}
