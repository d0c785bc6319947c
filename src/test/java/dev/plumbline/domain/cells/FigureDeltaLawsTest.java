package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.ScreenNames;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.event.DriftOpened;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.MemberAdded;
import dev.plumbline.domain.session.event.ScreenConfigured;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.RandomCalibration;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;

/**
 * Figures are told by what differs, once for all of a role. Whoever is told, this must be the difference of all they
 * saw and all they see; at any two positions, told at once or later.
 */
class FigureDeltaLawsTest {
    private static final int COMMANDS = 120;
    private static final int TIMES = 40;

    /** Figures computed at one position and told at a later one. */
    private record Telling(Ledger computed, Ledger told, Map<Value, Value> known) {
        FigureState without(Set<PersonId> withheld) {
            var seen = Withholding.without(computed.session(), withheld);
            var figures = new HashMap<>(StatisticsCells.of(seen));
            figures.putAll(ReadinessCells.of(seen));
            figures.replaceAll((key, value) -> known.computeIfAbsent(value, same -> same));
            return new FigureState(figures, computed.session(), told.session());
        }

        Optional<Audience> audience(Member member) {
            var then = computed.session().member(member.id()).map(found -> Audience.of(computed.session(), found));
            return told.session()
                    .member(member.id())
                    .map(found -> Audience.of(told.session(), found))
                    .filter(now -> then.filter(now::equals).isPresent());
        }

        /** What every visible figure looks like, one after the other. */
        Map<CellKey, Value> seenBy(Audience audience) {
            var state = without(audience.withheld());
            var today = View.of(told.session(), audience);
            var mayStill = new HashMap<>(state.figures());
            mayStill.keySet().removeIf(key -> !today.shows(key));
            return View.of(computed.session(), audience).showFigures(mayStill);
        }
    }

    @Seeded(fresh = 20)
    @DisplayName("[R5] [R9] what is told of figures is the difference of what was and is seen")
    void told_is_the_difference(long seed) {
        assertAnyLead(RandomHistory.of(seed, COMMANDS).states(), seed);
    }

    @Seeded(fresh = 20)
    @DisplayName("[R5] [R9] where teams are of every size, too")
    void where_teams_are_of_every_size(long seed) {
        assertAnyLead(committee(seed), seed);
    }

    @Seeded(fresh = 10)
    @DisplayName("[R5] [R9] one event after the other, too")
    void one_event_after_the_other(long seed) {
        var states = RandomHistory.of(seed, COMMANDS).states();
        for (int i = 1; i < states.size(); i++) {
            var known = new HashMap<Value, Value>();
            var before = new Telling(states.get(i - 1), states.get(i - 1), known);
            assertLeads(before, new Telling(states.get(i), states.get(i), known));
        }
    }

    @Seeded(fresh = 10)
    @DisplayName("[R3] [R9] all figures are all that is seen")
    void all_is_all_that_is_seen(long seed) {
        var states = committee(seed);
        var telling = telling(states, new Random(seed), 0, new HashMap<>());
        for (var member : telling.told().session().roster().members().values()) {
            telling.audience(member).ifPresent(audience -> {
                var state = telling.without(audience.withheld());
                var told = applied(Map.of(), FigureDelta.toAll(state).forAudience(audience));
                assertThat(told).isEqualTo(telling.seenBy(audience)).isEqualTo(state.seenBy(audience));
            });
        }
    }

    /** Managers of teams that grow and shrink, one of them in the session, before a screen that shows now this, now that. */
    private static List<Ledger> committee(long seed) {
        var random = new Random(seed);
        var lots = new RandomCalibration(seed);
        var calibration = random.nextBoolean()
                ? Calibration.open(RandomCalibration.framework())
                : Calibration.blind(RandomCalibration.framework());
        Cast.members().stream()
                .filter(member -> member.person().isEmpty())
                .forEach(member -> calibration.then(new MemberAdded(member)));
        for (var manager : List.of("p0", "ana", "ben")) calibration.then(new MemberAdded(voter(manager)));
        var states = new ArrayList<Ledger>();
        for (int i = 0; i < COMMANDS; i++) {
            calibration.then(random.nextInt(6) == 0 ? setting(random, lots) : lots.next(calibration.session()));
            states.add(calibration.ledger());
        }
        return states;
    }

    private static Member voter(String manager) {
        var person = Optional.of(new PersonId(manager));
        return new Member(new MemberId("m-" + manager), manager, Role.COMMITTEE, person, Optional.empty());
    }

    private static Event setting(Random random, RandomCalibration lots) {
        return switch (random.nextInt(3)) {
            case 0 -> new DriftOpened(new DriftOpen(random.nextBoolean(), any(DriftOnScreen.values(), random)));
            case 1 ->
                new ScreenConfigured(new ScreenSetting(
                        any(ScreenNames.values(), random), any(ScreenDetail.values(), random), false));
            default -> new ItemOpened(lots.person());
        };
    }

    private static <T> T any(T[] choices, Random random) {
        return choices[random.nextInt(choices.length)];
    }

    private static void assertAnyLead(List<Ledger> states, long seed) {
        var random = new Random(seed);
        var known = new HashMap<Value, Value>();
        for (int i = 0; i < TIMES; i++) {
            var earlier = telling(states, random, 0, known);
            assertLeads(earlier, telling(states, random, states.indexOf(earlier.computed()), known));
        }
    }

    /** Often not long after the first. */
    private static Telling telling(List<Ledger> states, Random random, int from, Map<Value, Value> known) {
        int rest = states.size() - from;
        int computed = from + random.nextInt(random.nextBoolean() ? rest : Math.min(4, rest));
        int told = computed + random.nextInt(Math.min(4, states.size() - computed));
        return new Telling(states.get(computed), states.get(told), known);
    }

    private static void assertLeads(Telling before, Telling after) {
        var shared = new HashMap<Set<PersonId>, FigureDelta>();
        for (var member : after.told().session().roster().members().values()) {
            before.audience(member)
                    .ifPresent(then -> after.audience(member).ifPresent(now -> {
                        var changes = then.equals(now)
                                ? shared.computeIfAbsent(
                                                now.withheld(),
                                                people -> FigureDelta.between(
                                                        before.without(people), after.without(people)))
                                        .forAudience(now)
                                : FigureDelta.between(
                                        before.without(then.withheld()), then, after.without(now.withheld()), now);
                        assertThat(changes.all())
                                .as(
                                        "%s from %d to %d",
                                        member.name(),
                                        before.computed().seq(),
                                        after.computed().seq())
                                .isEqualTo(difference(before.seenBy(then), after.seenBy(now)));
                    }));
        }
    }

    private static Map<CellKey, Optional<Value>> difference(Map<CellKey, Value> held, Map<CellKey, Value> next) {
        var changes = new HashMap<CellKey, Optional<Value>>();
        held.keySet().forEach(key -> changes.put(key, Optional.ofNullable(next.get(key))));
        next.forEach((key, value) -> changes.put(key, Optional.of(value)));
        changes.keySet().removeIf(key -> Objects.equals(held.get(key), next.get(key)));
        return changes;
    }

    private static Map<CellKey, Value> applied(Map<CellKey, Value> held, Changes changes) {
        var next = new HashMap<>(held);
        changes.all()
                .forEach((key, value) -> value.ifPresentOrElse(found -> next.put(key, found), () -> next.remove(key)));
        return next;
    }
}
