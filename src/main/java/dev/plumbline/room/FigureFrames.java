package dev.plumbline.room;

import dev.plumbline.domain.cells.Changes;
import dev.plumbline.domain.cells.FigureDelta;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.wire.frame.ChangesText;
import dev.plumbline.wire.frame.ServerFrames;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The frames of one telling of figures: what each seat does not know yet, found and written once for all who see the same. */
final class FigureFrames {
    private final long at;
    private final Map<Set<PersonId>, FigureDelta> whole = new HashMap<>();
    private final IdentityHashMap<Telling, Map<Set<PersonId>, FigureDelta>> since = new IdentityHashMap<>();
    private final ChangesText text = new ChangesText();
    private final IdentityHashMap<String, Frame> frames = new IdentityHashMap<>();

    FigureFrames(long at) {
        this.at = at;
    }

    /** What leads from the figures told before to the next ones; all of them, if there were none. */
    Frame frame(Optional<Telling.Told> before, Telling.Told next) {
        return before.map(told -> frame(changes(told, next), false)).orElseGet(() -> all(next));
    }

    private Frame all(Telling.Told next) {
        var delta = whole.computeIfAbsent(next.to().withheld(), people -> FigureDelta.toAll(next.state()));
        return frame(delta.forAudience(next.to()), true);
    }

    /** What is written once is the same frame. */
    private Frame frame(Changes changes, boolean all) {
        return frames.computeIfAbsent(text.of(changes), cells -> Frame.of(ServerFrames.figures(at, cells, all)));
    }

    private Changes changes(Telling.Told before, Telling.Told next) {
        if (!before.to().equals(next.to()))
            return FigureDelta.between(before.state(), before.to(), next.state(), next.to());
        return since.computeIfAbsent(before.what(), one -> new HashMap<>())
                .computeIfAbsent(next.to().withheld(), people -> FigureDelta.between(before.state(), next.state()))
                .forAudience(next.to());
    }
}
