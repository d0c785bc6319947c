package dev.plumbline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.ReadinessCells;
import dev.plumbline.domain.cells.Withholding;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.RandomCalibration;
import dev.plumbline.testing.Seeded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One engine serves every set of withheld people; that must not be told apart from an engine for each. */
class SessionReadinessTest {
    private static final int EVENTS = 40;

    @Seeded(fresh = 10)
    void each_set_gets_what_a_session_without_its_people_would(long seed) {
        var random = new RandomCalibration(seed);
        var calibration = Calibration.open(RandomCalibration.framework());
        var readiness = new SessionReadiness();
        for (int i = 1; i <= EVENTS; i++) {
            calibration.then(random.next(calibration.session()));
            var session = calibration.session();
            var sets = sets(random);
            var figures = readiness.answer(new SessionChange(Calibration.ID, i, session, sets));
            assertThat(figures.byWithheld()).hasSize(sets.size()).containsOnlyKeys(sets);
            figures.byWithheld()
                    .forEach((withheld, one) ->
                            assertThat(one).isEqualTo(ReadinessCells.of(Withholding.without(session, withheld))));
        }
    }

    private static Set<Set<PersonId>> sets(RandomCalibration random) {
        var sets = new HashSet<Set<PersonId>>();
        sets.add(Set.of());
        sets.add(Set.of(random.person()));
        sets.add(new HashSet<>(List.of(random.person(), random.person())));
        return sets;
    }
}
