package dev.plumbline.room;

import dev.plumbline.domain.cells.FigureTerms;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.MemberId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.LongStream;

/** The figures of late, so that a client that holds some of them is told only what has changed since (PROTOCOL [R3]). */
final class RecentFigures {
    private static final int KEPT = 32;
    /** So many events between the figures a client holds and its position are looked at. */
    private static final int FARTHEST = 500;

    private final History history;
    private final Deque<StandingFigures> kept = new ArrayDeque<>();

    RecentFigures(History history) {
        this.history = history;
    }

    void add(StandingFigures next) {
        if (kept.size() == KEPT) kept.removeFirst();
        kept.addLast(next);
    }

    /**
     * What a client holds that has reached this position and these figures. Empty if that is not certain: nobody knows
     * at which position it was told them, so nothing on which their look depends may have changed on the way.
     */
    Optional<Telling.Told> heldBy(MemberId member, long seq, long figuresAt) {
        return kept.stream()
                .filter(figures -> figures.at() == figuresAt)
                .filter(figures -> isSteady(figures, member, seq))
                .findFirst()
                .flatMap(figures -> history.at(seq).map(ledger -> new Telling(figures, ledger)))
                .flatMap(telling -> telling.to(member));
    }

    private boolean isSteady(StandingFigures figures, MemberId member, long seq) {
        return seq - figures.at() <= FARTHEST
                && LongStream.rangeClosed(figures.at(), seq)
                        .allMatch(passed -> history.at(passed)
                                .filter(ledger -> looksAlike(figures, member, ledger))
                                .isPresent());
    }

    private static boolean looksAlike(StandingFigures figures, MemberId member, Ledger ledger) {
        return figures.audience(member, ledger)
                .filter(audience -> FigureTerms.lookTheSame(
                        audience.role(), figures.ledger().session(), ledger.session()))
                .isPresent();
    }
}
