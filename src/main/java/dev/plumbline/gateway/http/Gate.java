package dev.plumbline.gateway.http;

import dev.plumbline.access.Identity;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import io.vertx.ext.web.handler.SecurityPolicyHandler;
import java.util.Objects;
import java.util.function.Function;

/** Lets a request with a body in: first who sends it is known, and only then a byte of the body is read. */
final class Gate {
    private static final String CALLER = "caller";
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

    private static SecurityPolicyHandler admit(Function<RoutingContext, Future<Identity>> check) {
        return route -> {
            route.request().pause();
            check.apply(route)
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
