package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Figures computed for one state of a session and told in a later one, for those from whom the same people are withheld.
 * Who has gained rights since is told by the figures that follow. Of one thread.
 */
public final class FigureState {
    private final Map<CellKey, Value> figures;
    private final Session computed;
    private final Session shown;
    private @Nullable SmallTeams teams;

    public FigureState(Map<CellKey, Value> figures, Session computed, Session shown) {
        this.figures = figures;
        this.computed = computed;
        this.shown = shown;
    }

    /** No figures yet, but the same sessions. */
    FigureState withoutFigures() {
        return new FigureState(Map.of(), computed, shown);
    }

    Map<CellKey, Value> figures() {
        return figures;
    }

    Session computed() {
        return computed;
    }

    Session shown() {
        return shown;
    }

    /** All of them as the member sees them; key and value are those the member holds. */
    public Map<CellKey, Value> seenBy(Audience audience) {
        return new FigureView(this, audience).all();
    }

    /** One of them as the member sees it. */
    public Optional<Value> seenBy(Audience audience, CellKey key) {
        return new FigureView(this, audience).show(key).map(Cell::value);
    }

    Set<PersonId> smallTeams(Audience audience) {
        return teams().besides(audience.is(Role.COMMITTEE) ? audience.self() : Optional.empty());
    }

    private SmallTeams teams() {
        if (teams == null)
            teams = SmallTeams.among(figures instanceof FigureTable table ? table.statistics() : figures);
        return teams;
    }

    /** Teams seldom change their size; as long as none does, they need not be put in order again. */
    void takeTeamsOf(FigureState before, Set<CellKey> moved) {
        boolean same = moved.stream()
                .filter(key -> key.kind() == CellKind.DRIFT)
                .allMatch(key -> SmallTeams.size(figures.get(key)) == SmallTeams.size(before.figures.get(key)));
        if (same) teams = before.teams;
    }
}
