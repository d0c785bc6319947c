package dev.plumbline.store;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Events in their places, with cids that tell the place. */
final class Batches {
    static final Instant AT = Instant.parse("2026-03-09T10:15:00.123Z");
    private static final MemberId FACILITATOR = new MemberId("m-1");

    private Batches() {}

    /** So many events after a seq. */
    static List<Recorded> after(long seq, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(step -> item(seq + step))
                .toList();
    }

    static List<Recorded> after(Head head, int count) {
        return after(head.seq(), count);
    }

    static Recorded item(long seq) {
        return item(seq, "c-" + seq);
    }

    static Recorded item(long seq, String cid) {
        return recorded(seq, cid, new ItemOpened(new PersonId("p-" + seq)));
    }

    static Recorded recorded(long seq, String cid, Event event) {
        return new Recorded(seq, cid, FACILITATOR, AT.plusMillis(seq), false, event);
    }
}
