package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Session;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An earlier state of a session as a member saw it, less what they may not see now (PROTOCOL [H6]). */
public final class Hindsight {
    private final Session then;
    private final Visibility past;
    private final Visibility today;
    private final Redaction redaction;

    private Hindsight(Session then, Session now, Audience before, Audience after) {
        this.then = then;
        this.past = new Visibility(then, before);
        this.today = new Visibility(now, after);
        this.redaction = new Redaction(namedAsIn(now, then), past, Set.of());
    }

    /** Somebody who was no member then sees what a member of their role saw. */
    public static Hindsight of(Session then, Session now, Member member) {
        var former = then.member(member.id()).orElse(member);
        var tied = new HashSet<>(then.roster().conflicts(former));
        tied.addAll(now.roster().conflicts(member));
        return new Hindsight(
                then,
                now,
                Audience.of(then, former).withholding(tied),
                Audience.of(now, member).withholding(tied));
    }

    /** The cells; key and value are those the member would hold. */
    public Map<CellKey, Value> cells() {
        var shown = new HashMap<CellKey, Value>();
        Cells.of(then).forEach((key, value) -> show(key, value).ifPresent(cell -> shown.put(cell.key(), cell.value())));
        return shown;
    }

    private Optional<Cell> show(CellKey key, Value value) {
        if (!past.shows(key) || !today.shows(key)) return Optional.empty();
        return redaction.of(key, withoutProposal(key, value));
    }

    private Value withoutProposal(CellKey key, Value value) {
        boolean hidden = key.kind() == CellKind.LEVEL && !today.showsProposal(new PersonId(key.id(0)));
        return hidden && value instanceof Fields fields ? fields.only("current") : value;
    }

    /** The room screen names people as it does now. */
    private static Session namedAsIn(Session now, Session then) {
        return then.withMeeting(then.meeting().withScreen(now.meeting().screen()));
    }
}
