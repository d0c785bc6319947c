package dev.plumbline.testing;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.session.Charter;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.PersonAdded;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.domain.session.event.SessionCreated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A session told event by event. */
public final class Calibration {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    public static final SessionId ID = new SessionId("s-1");

    private static final Instant AT = Instant.parse("2026-06-15T09:00:00Z");

    private Ledger ledger;

    private Calibration(Framework framework, Mode mode) {
        ledger = Ledger.begin(recorded(1, new SessionCreated(ID, framework, charter(mode), TODAY)));
    }

    public static Calibration open(Framework framework) {
        return new Calibration(framework, Mode.OPEN);
    }

    public static Calibration blind(Framework framework) {
        return new Calibration(framework, Mode.BLIND);
    }

    public static Charter charter(Mode mode) {
        return new Charter("Summer", mode, Editing.FACILITATOR, false, new CycleId("summer"), Optional.empty());
    }

    public Calibration with(Newcomer... people) {
        for (var person : people) then(new PersonAdded(person.dossier()));
        return this;
    }

    public Calibration then(Event... events) {
        for (var event : events) ledger = ledger.after(recorded(ledger.seq() + 1, event));
        return this;
    }

    public Ledger ledger() {
        return ledger;
    }

    public Session session() {
        return ledger.session();
    }

    private static Recorded recorded(long seq, Event event) {
        return new Recorded(seq, "cid-" + seq, MemberId.SERVER, AT, false, event);
    }
}
