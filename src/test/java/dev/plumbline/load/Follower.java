package dev.plumbline.load;

import io.vertx.core.Future;

/** A client of the crowd as the measurement sees it. */
interface Follower {
    /** What it heard; to be read after {@link #reaches}. */
    Arrivals arrivals();

    /** Complete when it follows, which is the end of joining. */
    Future<Void> joins();

    /** Complete when it has heard of everything up to here, of figures too where there are some. */
    Future<Void> reaches(long seq, boolean figures);

    Future<Void> leaves();

    /** How often what came did not follow on what was there. */
    Future<Integer> gaps();

    /** How often its connection ended and another began. */
    Future<Integer> returns();
}
