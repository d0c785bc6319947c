package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Stamp;
import java.time.Instant;

/** An event in its place in the log. {@code cid} is the id of the command that made it; {@code forced} tells that the facilitator overrode a conflict. */
public record Recorded(long seq, String cid, MemberId actor, Instant at, boolean forced, Event event) {
    public Stamp stamp() {
        return new Stamp(seq, actor, at);
    }
}
