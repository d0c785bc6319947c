package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Value;
import dev.plumbline.domain.cells.View;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The figures computed last, by the people they were computed without, and the position they stand on. */
record StandingFigures(Ledger ledger, Map<Set<PersonId>, Map<CellKey, Value>> bySet) {
    long at() {
        return ledger.seq();
    }

    /**
     * What a member may see of them by now; nothing is said to who had other rights when they were computed, since
     * nobody knows then which of them they may see.
     */
    Optional<Map<CellKey, Value>> shownTo(MemberId id, Ledger now) {
        if (!Arrival.isResumable(ledger, now, id)) return Optional.empty();
        var member = ledger.session().member(id).orElseThrow();
        var own = bySet.getOrDefault(ledger.session().roster().withheld(member), Map.of());
        return Optional.of(View.of(ledger.session(), member).showFigures(stillShown(own, id, now)));
    }

    private Map<CellKey, Value> stillShown(Map<CellKey, Value> figures, MemberId id, Ledger now) {
        if (now.seq() == at()) return figures;
        var today = View.of(now.session(), now.session().member(id).orElseThrow());
        var shown = new HashMap<>(figures);
        shown.keySet().removeIf(key -> !today.shows(key));
        return shown;
    }
}
