package dev.plumbline.domain.session;

import java.util.Optional;

/** What a decision asks about cells: who may see them, and when they last changed. */
public interface CellFacts {
    boolean shows(MemberId member, CellKey key);

    Optional<Change> lastChange(CellKey key);

    /** The position of the newest event. */
    long head();
}
