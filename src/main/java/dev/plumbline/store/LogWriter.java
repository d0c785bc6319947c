package dev.plumbline.store;

import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.wire.LogHash;
import dev.plumbline.wire.LogLink;
import dev.plumbline.wire.event.EventCodec;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Turns events into rows of the log, each chained to the one before under a salt of its own (PROTOCOL [L1]). */
public final class LogWriter {
    private static final int SALT_BYTES = 16;

    private final EventCodec codec = new EventCodec();
    private final RandomGenerator chance;

    public LogWriter() {
        this(new SecureRandom());
    }

    LogWriter(RandomGenerator chance) {
        this.chance = chance;
    }

    /** The rows that follow the head. */
    public List<LoggedEvent> write(SessionId session, Head head, List<Recorded> batch) {
        var rows = new ArrayList<LoggedEvent>(batch.size());
        var here = head;
        for (var recorded : batch) {
            requireNext(here, recorded);
            var row = row(session, here, recorded);
            rows.add(row);
            here = here.at(row.seq(), row.hash());
        }
        return rows;
    }

    private LoggedEvent row(SessionId session, Head head, Recorded recorded) {
        var written = codec.write(recorded.event(), recorded.forced());
        var salt = salt();
        var bodyHash = LogHash.ofBody(salt, written.body());
        var link = new LogLink(
                session,
                head.epoch(),
                recorded.seq(),
                recorded.cid(),
                written.type(),
                written.schema(),
                recorded.actor(),
                recorded.at(),
                bodyHash);
        return new LoggedEvent(
                recorded.seq(),
                recorded.cid(),
                written.type(),
                written.schema(),
                recorded.actor(),
                recorded.at(),
                Optional.of(written.body()),
                Optional.of(salt),
                bodyHash,
                head.hash(),
                LogHash.ofEvent(head.hash(), link));
    }

    private String salt() {
        var bytes = new byte[SALT_BYTES];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void requireNext(Head head, Recorded recorded) {
        if (recorded.seq() != head.seq() + 1) {
            throw new IllegalArgumentException("event " + recorded.seq() + " does not follow " + head.seq());
        }
        if (!recorded.at().equals(recorded.at().truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("the time of an event has whole milliseconds: " + recorded.at());
        }
    }
}
