package dev.plumbline.store;

import io.vertx.core.Future;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the links that sign people in, known by the hash of their token alone, and the log of who used them. */
public interface LinkStore {
    /** Keeps a link and ends the one its holder had; administrators alone may hold several. */
    Future<Void> add(Link link);

    /** Empty for a link that is unknown or has ended. */
    Future<Optional<Link>> find(String hash);

    /** Ends the links of a holder; false if there are none. */
    Future<Boolean> revoke(LinkHolder holder);

    /** Notes the first use; false if the link was used before or has ended. */
    Future<Boolean> use(String hash, Instant at);

    Future<Boolean> hasAdministrator();

    Future<Void> note(AccessEntry entry);

    /** The newest entries of the access log, at most so many, newest first. */
    Future<List<AccessEntry>> accessLog(int limit);
}
