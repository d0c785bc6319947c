package dev.plumbline.room;

import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.room.Preparation.Reached;
import dev.plumbline.wire.frame.ResultFrame;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.Function;

/** What an import would change in one session. While the meeting is on, only who is withheld from whom follows it. */
record Updates(Session session, List<Event> ofMembers, List<Event> ofPeople) {
    /** Whether there is nothing that the session takes. */
    boolean isNothing() {
        return ofMembers.isEmpty() && (isLive() || ofPeople.isEmpty());
    }

    /** Ties first, so that nobody is told of a person who is to be withheld from them; stops where something is not stored. */
    Future<List<ResultFrame>> tell(LiveRoom room) {
        var told = inPortions(ofMembers, List.of(), room::record);
        return isLive() ? told : told.compose(answers -> inPortions(ofPeople, answers, room::bring));
    }

    /** What came of it when all of it was stored. */
    Reached reached() {
        return isNothing() ? kept() : Reached.updated(session.id()).and(kept());
    }

    /** What came of it when there was nothing to take. */
    Reached kept() {
        return isLive() && !ofPeople.isEmpty() ? Reached.live(session.id()) : Reached.NONE;
    }

    static boolean areStored(List<ResultFrame> answers) {
        return answers.stream().allMatch(ResultFrame.Ok.class::isInstance);
    }

    private boolean isLive() {
        return session.is(State.LIVE);
    }

    /** Some at a time, for a room takes only so many at once. */
    private static Future<List<ResultFrame>> inPortions(
            List<Event> events, List<ResultFrame> before, Function<List<Event>, Future<List<ResultFrame>>> room) {
        var answers = Future.succeededFuture(before);
        for (var some : Portions.of(events)) {
            answers = answers.compose(last -> areStored(last) ? room.apply(some) : Future.succeededFuture(last));
        }
        return answers;
    }
}
