package dev.plumbline.gateway.http;

import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.regex.Pattern;

/** A file the API hands out. */
record Download(String name, String mediaType, String text) {
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]+");

    static Download csv(String name, String text) {
        return new Download(name + ".csv", "text/csv; charset=utf-8", text);
    }

    static Download yaml(String name, String text) {
        return new Download(name + ".yaml", "application/yaml", text);
    }

    /** The format that {@code ?format=} asks for, the first one if it asks for none. */
    static String in(RoutingContext route, String... formats) {
        var asked = Parameters.text(route, "format").orElse(formats[0]);
        if (List.of(formats).contains(asked)) return asked;
        var hint = asked.equals("xlsx") ? "XLSX cannot be written yet; " : "There is no format \"" + asked + "\"; ";
        throw new Refused(Problem.mediaType(hint + "ask for ?format=" + String.join(" or ?format=", formats) + "."));
    }

    void send(RoutingContext route) {
        var safe = UNSAFE.matcher(name).replaceAll("-");
        route.response().putHeader("Content-Disposition", "attachment; filename=\"" + safe + "\"");
        Replies.text(route, 200, mediaType, text);
    }
}
