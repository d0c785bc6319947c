package dev.plumbline.access;

import io.vertx.core.Future;
import java.util.Optional;

/** Tells who a token stands for. */
public interface SignIn {
    /** Empty for a token that is unknown or revoked; each use of a link for the first time is noted. */
    Future<Optional<Identity>> identify(String token);
}
