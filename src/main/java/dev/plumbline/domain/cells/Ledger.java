package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellFacts;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Change;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Table;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.domain.session.event.SessionCreated;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A session at a position of its log, with when and by whom each cell last changed; cells that are gone stay in
 * {@code changes}. The fold of the log, for live state, recovery, replay and tests alike. Immutable.
 */
public record Ledger(long seq, Instant at, Session session, Table<CellKey, Change> changes) implements CellFacts {
    /** The ledger after the first event of a log. */
    public static Ledger begin(Recorded first) {
        if (!(first.event() instanceof SessionCreated created)) {
            throw new IllegalArgumentException("a log begins with the session's creation");
        }
        var changes = Table.<CellKey, Change>empty();
        var change = new Change(first.seq(), first.actor(), first.at());
        var session = created.session();
        for (var key : Cells.of(session).keySet()) changes = changes.with(key, change);
        return new Ledger(first.seq(), first.at(), session, changes);
    }

    /** The ledger after a whole log, in order, without gaps. */
    public static Ledger fold(List<Recorded> log) {
        var ledger = begin(log.getFirst());
        for (var recorded : log.subList(1, log.size())) ledger = ledger.after(recorded);
        return ledger;
    }

    /** The ledger after the next event. */
    public Ledger after(Recorded next) {
        if (next.seq() != seq + 1) {
            throw new IllegalArgumentException("event " + next.seq() + " does not follow " + seq);
        }
        var after = next.event().applyTo(session, next.stamp());
        var change = new Change(next.seq(), next.actor(), next.at());
        var marked = changes;
        for (var key : Cells.changed(session, after)) marked = marked.with(key, change);
        var target = next.event().target();
        if (target.isPresent()) marked = marked.with(target.get(), change);
        return new Ledger(next.seq(), next.at(), after, marked);
    }

    /** The ledger after the next event if that has been erased: only its place in the log is left, and its time. */
    public Ledger afterErased(Instant when) {
        return new Ledger(seq + 1, when, session, changes);
    }

    @Override
    public boolean shows(MemberId member, CellKey key) {
        boolean isThere =
                key.person().flatMap(session::person).isPresent() || !key.kind().isAboutPerson();
        return isThere
                && session.member(member)
                        .filter(found -> View.of(session, found).shows(key))
                        .isPresent();
    }

    @Override
    public Optional<Change> lastChange(CellKey key) {
        return Optional.ofNullable(changes.get(key));
    }

    @Override
    public long head() {
        return seq;
    }
}
