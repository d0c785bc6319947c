package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.Table;
import java.util.Optional;

/** Keeps the counts of all ratings and moves them with each change; what is no count follows from these. */
public final class StatisticsEngine implements FigureEngine {
    /** What besides the people these figures depend on. */
    private record Terms(Mode mode, boolean open) {
        static Terms of(Session session) {
            return new Terms(session.charter().mode(), session.isOpen());
        }
    }

    private Optional<Terms> terms = Optional.empty();
    private Table<PersonId, Subject> people = Table.empty();
    private RatingFeed feed = new RatingFeed(people);
    private final LevelCensus census = new LevelCensus();
    private Recall figures = new Recall();

    @Override
    public Table<CellKey, Value> figuresOf(Session session) {
        var next = session.roster().people();
        var termsNow = Optional.of(Terms.of(session));
        var changed = next.changedKeys(people);
        if (terms.equals(termsNow) && changed.isEmpty()) return figures.all();
        if (!terms.equals(termsNow)) changed.addAll(next.keySet());
        terms = termsNow;
        people = next;
        follow(next);
        census.follow(session, changed);
        StatisticsCells.put(session, feed, census, figures);
        return figures.all();
    }

    private void follow(Table<PersonId, Subject> next) {
        var before = feed;
        feed = feed.next(next);
        if (feed != before) figures = figures.startOver();
    }
}
