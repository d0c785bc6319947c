package dev.plumbline.store;

import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.wire.event.EventCodec;
import dev.plumbline.wire.event.WrittenEvent;
import java.util.List;
import java.util.Optional;

/** Turns rows of the log back into events. */
public final class LogReader {
    private final EventCodec codec = new EventCodec();

    /** The events of the rows, without those whose body was erased. */
    public List<Recorded> read(List<LoggedEvent> rows) {
        return rows.stream().map(this::read).flatMap(Optional::stream).toList();
    }

    /** The event of the row, empty if its body was erased. */
    public Optional<Recorded> read(LoggedEvent row) {
        return row.body()
                .map(body -> codec.read(new WrittenEvent(row.type(), row.schema(), body)))
                .map(read -> new Recorded(row.seq(), row.cid(), row.actor(), row.at(), read.forced(), read.event()));
    }
}
