package dev.plumbline.room;

import dev.plumbline.domain.cells.Audience;
import dev.plumbline.domain.cells.Changes;
import dev.plumbline.domain.cells.FigureDelta;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.cells.Overview;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.wire.frame.ChangesText;
import dev.plumbline.wire.frame.SnapshotText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes the snapshots of one position. Used by one thread after the other, never the room's event loop. */
final class SnapshotPress {
    private final UUID epoch;
    private final Ledger ledger;
    private final StandingFigures standing;
    private final Telling telling;
    private final ChangesText cellTexts = new ChangesText();
    private final ChangesText figureTexts = ChangesText.sorted();
    private final Map<Set<PersonId>, FigureDelta> figures = new HashMap<>();
    private final Map<SnapshotText, PackedSnapshot> packed = new HashMap<>();
    private @Nullable Overview overview;

    SnapshotPress(UUID epoch, Ledger ledger, StandingFigures standing) {
        this.epoch = epoch;
        this.ledger = ledger;
        this.standing = standing;
        this.telling = new Telling(standing, ledger);
    }

    @SuppressWarnings("ReferenceEquality") // the very same state is asked for, not an equal one
    boolean isAt(Ledger newest, StandingFigures latest) {
        return ledger == newest && standing == latest;
    }

    /** What the member may see; empty if they are none. */
    Optional<PackedSnapshot> of(MemberId id) {
        return ledger.session()
                .member(id)
                .map(member -> Audience.of(ledger.session(), member))
                .map(this::pack);
    }

    private PackedSnapshot pack(Audience audience) {
        var text = new SnapshotText(
                epoch.toString(),
                ledger.seq(),
                cellTexts.of(cells(audience)),
                telling.to(audience.member())
                        .map(told -> figureTexts.of(figures(told)))
                        .orElse("{}"),
                standing.at());
        return packed.computeIfAbsent(
                text, all -> new PackedSnapshot(epoch, all.seq(), all.figuresAt(), PackedSnapshot.pack(all.text())));
    }

    private Changes cells(Audience audience) {
        if (overview == null) overview = Overview.of(ledger.session());
        return overview.forAudience(audience);
    }

    private Changes figures(Telling.Told told) {
        return figures.computeIfAbsent(told.to().withheld(), people -> FigureDelta.toAll(told.state()))
                .forAudience(told.to());
    }
}
