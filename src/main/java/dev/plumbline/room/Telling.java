package dev.plumbline.room;

import dev.plumbline.domain.cells.Audience;
import dev.plumbline.domain.cells.FigureState;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Figures, and the state of the session in which they are told. All seats told of them at once hold the same telling, by
 * which {@link FigureFrames} knows that the difference to the next one is the same for them.
 */
final class Telling {
    private final StandingFigures standing;
    private final Ledger now;
    private final Map<Set<PersonId>, FigureState> states = new HashMap<>();

    Telling(StandingFigures standing, Ledger now) {
        this.standing = standing;
        this.now = now;
    }

    /** What a seat was told. */
    record Told(Telling what, Audience to) {
        FigureState state() {
            return what.without(to.withheld());
        }
    }

    /** The position the figures stand on. */
    long at() {
        return standing.at();
    }

    /**
     * What this member is told; empty for who had other rights when the figures were computed, since nobody knows then
     * which of them they may see.
     */
    Optional<Told> to(MemberId id) {
        return standing.audience(id, now).map(audience -> new Told(this, audience));
    }

    private FigureState without(Set<PersonId> withheld) {
        return states.computeIfAbsent(withheld, people -> standing.shownIn(now.session(), people));
    }
}
