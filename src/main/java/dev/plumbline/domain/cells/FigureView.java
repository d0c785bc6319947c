package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures as one audience sees them: what it could see of them when they were computed and may still see. */
final class FigureView {
    private final FigureState state;
    private final Visibility then;
    private final Visibility now;
    private final Set<PersonId> smallTeams;
    private final Redaction redaction;

    FigureView(FigureState state, Audience audience) {
        this.state = state;
        this.then = new Visibility(state.computed(), audience);
        this.now = new Visibility(state.shown(), audience);
        this.smallTeams = state.smallTeams(audience);
        this.redaction = new Redaction(state.computed(), then, smallTeams);
    }

    /** All of them; key and value are those the member holds. */
    Map<CellKey, Value> all() {
        return only(state.figures().keySet());
    }

    /** What becomes of these. */
    Map<CellKey, Value> only(Set<CellKey> keys) {
        var shown = new HashMap<CellKey, Value>();
        for (var key : keys) show(key).ifPresent(cell -> shown.put(cell.key(), cell.value()));
        return shown;
    }

    Optional<Cell> show(CellKey key) {
        var value = state.figures().get(key);
        return value != null && shows(key) ? redaction.of(key, value) : Optional.empty();
    }

    private boolean shows(CellKey key) {
        return then.shows(key) && now.shows(key) && !isOfSmallTeam(key);
    }

    private boolean isOfSmallTeam(CellKey key) {
        return then.is(Role.COMMITTEE)
                && key.kind() == CellKind.DISTRIBUTION
                && key.ids().size() == 2
                && smallTeams.contains(new PersonId(key.id(1)));
    }
}
