package dev.plumbline.room;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.store.Head;
import dev.plumbline.store.SessionLog;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;

/** Finds out what became of a batch when the store did not say, as often as it takes (PROTOCOL [L4]). */
record UnknownAppend(SessionLog log, SessionId session, Loop loop) {
    static final long RETRY_MILLIS = 500;

    /** Where the log ends now, and the events in it that bear a cid of the batch. */
    record Finding(Head head, List<Recorded> events) {
        /** Whether the log went on from there with just this batch. */
        boolean holdsAll(List<Pending> batch, Head before) {
            var wanted = batch.stream().map(pending -> pending.recorded().seq()).toList();
            return head.fence() == before.fence()
                    && head.seq() == wanted.getLast()
                    && events.stream().map(Recorded::seq).toList().equals(wanted);
        }
    }

    Future<Finding> ask(List<Pending> batch) {
        var answer = Promise.<Finding>promise();
        ask(batch.stream().map(pending -> pending.recorded().cid()).toList(), answer);
        return answer.future();
    }

    private void ask(List<String> cids, Promise<Finding> answer) {
        log.head(session)
                .compose(head -> log.find(session, cids).map(events -> new Finding(head, events)))
                .onSuccess(answer::complete)
                .onFailure(failure -> loop.later(RETRY_MILLIS, () -> ask(cids, answer)));
    }
}
