package dev.plumbline.domain.cells;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.RandomCalibration;
import dev.plumbline.testing.Seeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Laws of every engine, for whatever happens in a session, tried on sessions made from seeds. */
class FigureEngineLawsTest {
    private static final int EVENTS = 50;

    @Seeded(fresh = 10)
    void an_engine_that_followed_every_change_equals_a_fresh_one(long seed) {
        var readiness = new ReadinessEngine();
        var statistics = new StatisticsEngine();
        for (var session : sessions(seed)) {
            assertThat(readiness.figuresOf(session)).isEqualTo(ReadinessCells.of(session));
            assertThat(statistics.figuresOf(session)).isEqualTo(StatisticsCells.of(session));
        }
    }

    @Seeded(fresh = 10)
    void an_engine_that_missed_changes_equals_a_fresh_one(long seed) {
        var sessions = sessions(seed);
        var readiness = new ReadinessEngine();
        var statistics = new StatisticsEngine();
        for (int seen : List.of(0, sessions.size() / 3, sessions.size() - 1, sessions.size() / 2)) {
            var session = sessions.get(seen);
            assertThat(readiness.figuresOf(session)).isEqualTo(ReadinessCells.of(session));
            assertThat(statistics.figuresOf(session)).isEqualTo(StatisticsCells.of(session));
        }
    }

    @Seeded(fresh = 10)
    void withheld_people_might_as_well_never_have_been_there(long seed) {
        var random = new RandomCalibration(seed);
        var withheld = Set.copyOf(List.of(random.person(), random.person()));
        var whole = calibration(random.mode());
        var lacking = calibration(whole.session().charter().mode());
        var engine = new StatisticsEngine();
        for (int i = 0; i < EVENTS; i++) {
            var event = random.next(whole.session());
            whole.then(event);
            if (!isAbout(event, withheld)) lacking.then(event);
            var seen = Withholding.without(whole.session(), withheld);
            assertThat(engine.figuresOf(seen)).isEqualTo(StatisticsCells.of(lacking.session()));
            assertThat(ReadinessCells.of(seen)).isEqualTo(ReadinessCells.of(lacking.session()));
        }
    }

    @Seeded(fresh = 5)
    void a_value_that_did_not_change_stays_the_same_object(long seed) {
        assertSharing(seed, new ReadinessEngine());
        assertSharing(seed, new StatisticsEngine());
    }

    private static void assertSharing(long seed, FigureEngine engine) {
        Map<CellKey, Value> before = Map.of();
        for (var session : sessions(seed)) {
            var now = engine.figuresOf(session);
            var known = before;
            now.forEach((key, value) -> {
                if (value.equals(known.get(key))) assertThat(value).isSameAs(known.get(key));
            });
            before = now;
        }
    }

    private static List<Session> sessions(long seed) {
        var random = new RandomCalibration(seed);
        var calibration = calibration(random.mode());
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < EVENTS; i++) {
            calibration.then(random.next(calibration.session()));
            sessions.add(calibration.session());
        }
        return sessions;
    }

    private static Calibration calibration(Mode mode) {
        var framework = RandomCalibration.framework();
        return mode == Mode.OPEN ? Calibration.open(framework) : Calibration.blind(framework);
    }

    private static boolean isAbout(Event event, Set<PersonId> people) {
        return event.target().flatMap(CellKey::person).filter(people::contains).isPresent();
    }
}
