package dev.plumbline.room;

import dev.plumbline.domain.cells.Audience;
import dev.plumbline.domain.cells.FigureState;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures computed last, by the people they were computed without, and the position they stand on. */
record StandingFigures(Ledger ledger, Map<Set<PersonId>, Map<CellKey, Value>> bySet) {
    long at() {
        return ledger.seq();
    }

    /** How a member sees them by now; empty if they had other rights when these were computed. */
    Optional<Audience> audience(MemberId id, Ledger now) {
        var then = ledger.session().member(id).map(member -> Audience.of(ledger.session(), member));
        var today = now.session().member(id).map(member -> Audience.of(now.session(), member));
        return today.filter(audience -> then.filter(audience::equals).isPresent());
    }

    /** Those computed without these people, as they may be shown in a later state. */
    FigureState shownIn(Session now, Set<PersonId> withheld) {
        return new FigureState(bySet.getOrDefault(withheld, Map.of()), ledger.session(), now);
    }
}
