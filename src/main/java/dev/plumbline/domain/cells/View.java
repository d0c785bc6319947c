package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Session;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The session as one audience sees it (PROTOCOL §6). What this does not show never leaves the server. */
public final class View {
    private final Session session;
    private final Audience audience;
    private final Visibility visibility;
    private final Redaction redaction;

    private View(Session session, Audience audience) {
        this.session = session;
        this.audience = audience;
        this.visibility = new Visibility(session, audience);
        this.redaction = new Redaction(session, visibility, Set.of());
    }

    public static View of(Session session, Member member) {
        return new View(session, Audience.of(session, member));
    }

    static View of(Session session, Audience audience) {
        return new View(session, audience);
    }

    public Audience audience() {
        return audience;
    }

    /** Whether the member may see the cell, be it shortened. */
    public boolean shows(CellKey key) {
        return visibility.shows(key);
    }

    /** The cell as the member sees it, for cells that are not figures. */
    public Optional<Cell> show(CellKey key, Value value) {
        return shows(key) ? redaction.of(key, value) : Optional.empty();
    }

    /** The cell of that key among these, if it is there and the member may see it. */
    Optional<Cell> show(CellKey key, Map<CellKey, Value> cells) {
        return Optional.ofNullable(cells.get(key)).flatMap(value -> show(key, value));
    }

    /** All cells as the member sees them; key and value are those the member holds. */
    public Map<CellKey, Value> show(Map<CellKey, Value> cells) {
        var shown = new HashMap<CellKey, Value>();
        cells.forEach((key, value) -> show(key, value).ifPresent(cell -> shown.put(cell.key(), cell.value())));
        return shown;
    }

    /**
     * All figures as the member sees them. The figures are those computed without the people withheld from the member.
     */
    public Map<CellKey, Value> showFigures(Map<CellKey, Value> figures) {
        return new FigureState(figures, session, session).seenBy(audience);
    }
}
