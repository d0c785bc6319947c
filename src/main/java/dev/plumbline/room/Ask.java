package dev.plumbline.room;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.command.Request;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.wire.frame.Cid;
import dev.plumbline.wire.frame.ResultFrame;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/** Something waiting to become an event: a member's request, or an event of the server's own. */
record Ask(Cid name, MemberId by, Wish wish, Promise<ResultFrame> promise) {
    private static final long RETRY_MILLIS = 500;

    sealed interface Wish {
        /** To be decided on the state its predecessors leave. */
        record Decide(Request request) implements Wish {}

        /** Decided already: a new day. */
        record Own(Event event) implements Wish {}

        /** Brought by an import, which a session takes only while it is being prepared. */
        record Import(Event event) implements Wish {}
    }

    /** As it stands in the log. */
    String cid() {
        return name.canonical();
    }

    static Ask of(Cid cid, MemberId by, Request request) {
        return new Ask(cid, by, new Wish.Decide(request), Promise.promise());
    }

    static Ask ofServer(Event event) {
        return new Ask(Cid.fresh(), MemberId.SERVER, new Wish.Own(event), Promise.promise());
    }

    static Ask ofImport(Event event) {
        return new Ask(Cid.fresh(), MemberId.SERVER, new Wish.Import(event), Promise.promise());
    }

    /** Whether this is the asking that made the event (PROTOCOL [R7]). */
    boolean made(MemberId actor, Event event) {
        return actor.equals(by)
                && switch (wish) {
                    case Wish.Decide decide -> decide.request().command().made(event);
                    case Wish.Own own -> own.event().equals(event);
                    case Wish.Import brought -> brought.event().equals(event);
                };
    }

    void answer(ResultFrame result) {
        promise.tryComplete(result);
    }

    /** Nothing came of it, and the same may work later. */
    void busy() {
        busy("The database does not answer; nothing was changed. Send it again.");
    }

    void busy(String why) {
        answer(new ResultFrame.Busy(RETRY_MILLIS, why));
    }

    Future<ResultFrame> answered() {
        return promise.future();
    }
}
