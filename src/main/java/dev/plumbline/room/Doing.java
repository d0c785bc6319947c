package dev.plumbline.room;

import dev.plumbline.domain.session.CellKey;
import java.util.Optional;

/** What a member does at one connection, and which cell they are changing there. */
record Doing(Activity activity, Optional<CellKey> editing) {
    static final Doing AT_FIRST = new Doing(Activity.ACTIVE, Optional.empty());

    /** Who is away changes nothing. */
    boolean edits() {
        return activity != Activity.AWAY && editing.isPresent();
    }
}
