package dev.plumbline.domain.cells;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.session.Levels;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import java.util.Optional;

/**
 * The proposals that figures may stand on. Before their first reveal in blind mode nobody has one, for whoever looks:
 * a figure that knew it would tell it to all (PROTOCOL §6).
 */
final class FigureProposals {
    private FigureProposals() {}

    static Optional<LevelId> now(Session session, Subject subject) {
        return known(session, subject, subject.levels().proposed());
    }

    static Optional<LevelId> atStart(Session session, Subject subject) {
        return known(session, subject, subject.levels().initial());
    }

    private static Optional<LevelId> known(Session session, Subject subject, Optional<LevelId> proposed) {
        Levels levels = subject.levels();
        return session.isRevealed(subject) ? proposed.or(levels::current) : levels.current();
    }
}
