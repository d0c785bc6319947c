package dev.plumbline.domain.cells;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All cells of a session for any of its members; what is the same for a role is worked out once. Of one thread, as it
 * remembers that.
 */
public final class Overview {
    private final Session session;
    private final Map<CellKey, Value> cells;
    private final Ties ties;
    private final Map<Audience, Map<CellKey, Optional<Value>>> common = new HashMap<>();

    private Overview(Session session) {
        this.session = session;
        this.cells = Cells.of(session);
        this.ties = Ties.among(session, session, cells.keySet());
    }

    public static Overview of(Session session) {
        return new Overview(session);
    }

    /** The cells as if all had changed; none is gone. */
    public Changes forAudience(Audience audience) {
        if (audience.is(Role.SCREEN)) return Changes.of(commonOf(audience)); // its keys are aliases, which have no ties
        var tied = ties.of(audience, audience);
        return Changes.with(commonOf(Audience.untied(audience.role())), tied, seen(tied, audience));
    }

    private Map<CellKey, Optional<Value>> commonOf(Audience audience) {
        return common.computeIfAbsent(audience, all -> seen(cells.keySet(), all));
    }

    private Map<CellKey, Optional<Value>> seen(Set<CellKey> keys, Audience audience) {
        var view = View.of(session, audience);
        var seen = new LinkedHashMap<CellKey, Optional<Value>>();
        for (var key : keys) {
            view.show(key, cells).ifPresent(cell -> seen.put(cell.key(), Optional.of(cell.value())));
        }
        return seen;
    }
}
