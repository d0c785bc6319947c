package dev.plumbline.gateway.http;

import dev.plumbline.intake.table.Utf8;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import java.util.EnumSet;
import java.util.Optional;

/** The text of a request's JSON; refused if it says that it is something else, or is not UTF-8. */
final class JsonBody {
    private JsonBody() {}

    static String text(RoutingContext route) {
        FileFormat.of(route.request().getHeader("Content-Type"), EnumSet.of(FileFormat.JSON));
        var body = Optional.ofNullable(route.body().buffer()).orElseGet(Buffer::buffer);
        return switch (Utf8.decode(body.getBytes())) {
            case Utf8.Text text -> text.value();
            case Utf8.Broken broken -> throw new Refused(Problem.invalid("The body must be JSON in UTF-8."));
        };
    }
}
