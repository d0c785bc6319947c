package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.SecurityPolicyHandler;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/** Lets a request with a body in: first who sends it is known, and only then a byte of the body is read. */
final class Gate {
    private static final String CALLER = "caller";
    private static final List<String> FORMS = List.of("multipart/", "application/x-www-form-urlencoded");
    private static final String FORM =
            "Forms are not read here; send the body itself, as application/json, text/csv or whatever it is.";
    private static final String PACKED = "A packed body is not read; send it as it is, without Content-Encoding.";
    private static final long LARGEST_JSON = 256 * 1024;
    private static final long LARGEST_FILE = 20L * 1024 * 1024;

    private final Callers callers;

    Gate(Callers callers) {
        this.callers = callers;
    }

    SecurityPolicyHandler administrators() {
        return admit(callers::administrator);
    }

    SecurityPolicyHandler everybody() {
        return admit(callers::caller);
    }

    /** Reads a body of JSON. */
    static BodyHandler json() {
        return BodyHandler.create(false).setBodyLimit(LARGEST_JSON);
    }

    /** Reads a body that is a file. */
    static BodyHandler file() {
        return BodyHandler.create(false).setBodyLimit(LARGEST_FILE);
    }

    /** Who was let in. */
    static Identity caller(RoutingContext route) {
        return Objects.requireNonNull(route.<Identity>get(CALLER), "the route has no gate");
    }

    /** Forms and packed bodies are unpacked by nobody here, so they are not read either. */
    private static Identity requireReadable(RoutingContext route, Identity caller) {
        var encoding = route.request().getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) throw new Refused(Problem.mediaType(PACKED));
        var mediaType =
                String.valueOf(route.request().getHeader("Content-Type")).toLowerCase(Locale.ROOT);
        if (FORMS.stream().anyMatch(mediaType::startsWith)) throw new Refused(Problem.mediaType(FORM));
        return caller;
    }

    private static SecurityPolicyHandler admit(Function<RoutingContext, Future<Identity>> check) {
        return route -> {
            route.request().pause();
            check.apply(route)
                    .map(identity -> requireReadable(route, identity))
                    .onSuccess(identity -> {
                        route.put(CALLER, identity);
                        route.next();
                        route.request().resume();
                    })
                    .onFailure(failure -> {
                        route.request().resume();
                        Replies.fail(route, failure);
                    });
        };
    }
}
