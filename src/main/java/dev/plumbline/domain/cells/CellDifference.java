package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Which cells differ between two states of a session. Parts that did not change are shared between states, so looking
 * at their identity is enough, and only what hangs on the other parts is put together and compared.
 */
final class CellDifference {
    private final Session before;
    private final Session after;
    private final Set<CellKey> keys = new HashSet<>();

    CellDifference(Session before, Session after) {
        this.before = before;
        this.after = after;
    }

    Set<CellKey> keys() {
        if (isMeetingTouched()) addDifferent(SharedCells::putMeeting);
        if (isAgendaOther()) keys.add(CellKey.AGENDA);
        var then = before.roster();
        var now = after.roster();
        addDifferent(then.managers(), now.managers(), CellKey::manager, SharedCells::manager);
        addDifferent(then.members(), now.members(), CellKey::member, SharedCells::member);
        if (isVotingTouched() || isSomebodyNewOrGone()) addDifferent(SharedCells::putRecusals);
        for (var person : peopleTouched()) addDifferent((session, cells) -> cells.putAll(Cells.about(session, person)));
        return keys;
    }

    private boolean isMeetingTouched() {
        return isOther(before.meeting(), after.meeting()) || isOther(before.charter(), after.charter());
    }

    /** It is as long as the session has people, so it is not put together for each of them. */
    private boolean isAgendaOther() {
        var then = before.meeting().agenda();
        var now = after.meeting().agenda();
        return then.size() != now.size() || !then.equals(now);
    }

    /** Members and recusals change recusal cells, and how many may vote on anybody. */
    private boolean isVotingTouched() {
        return isOther(before.roster().members(), after.roster().members())
                || isOther(before.roster().declared(), after.roster().declared());
    }

    /** Then recusals come or go as well. */
    private boolean isSomebodyNewOrGone() {
        var one = before.roster().people();
        var two = after.roster().people();
        return one.changedKeys(two).stream().anyMatch(person -> !one.containsKey(person) || !two.containsKey(person));
    }

    /** How many may vote is told of those on whom somebody may. */
    private Set<PersonId> peopleTouched() {
        var people = after.roster().people();
        var touched = people.changedKeys(before.roster().people());
        if (isVotingTouched() || isOther(before.charter(), after.charter())) {
            people.values().stream()
                    .filter(subject -> subject.ballot().exists())
                    .map(Subject::id)
                    .forEach(touched::add);
        }
        return touched;
    }

    @SuppressWarnings("ReferenceEquality") // equal but not shared costs a comparison of cells, never a wrong answer
    private static boolean isOther(Object before, Object after) {
        return before != after;
    }

    private void addDifferent(BiConsumer<Session, Map<CellKey, Value>> cells) {
        var then = new HashMap<CellKey, Value>();
        var now = new HashMap<CellKey, Value>();
        cells.accept(before, then);
        cells.accept(after, now);
        now.forEach((key, value) -> {
            if (!Objects.equals(then.get(key), value)) keys.add(key);
        });
        for (var key : then.keySet()) if (!now.containsKey(key)) keys.add(key);
    }

    private <I, T> void addDifferent(
            Table<I, T> before, Table<I, T> after, Function<I, CellKey> key, Function<T, Value> value) {
        for (var id : before.changedKeys(after)) {
            var then = Optional.ofNullable(before.get(id)).map(value);
            var now = Optional.ofNullable(after.get(id)).map(value);
            if (!then.equals(now)) keys.add(key.apply(id));
        }
    }
}
