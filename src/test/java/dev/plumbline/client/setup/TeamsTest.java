package dev.plumbline.client.setup;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** A company made up must be one that could be: small teams, managers of managers, and some who are calibrated themselves. */
class TeamsTest {
    private static final int PEOPLE = 200;
    private static final int INSIDERS = 6;
    private final Staff staff = Teams.of("t", PEOPLE, INSIDERS, 1);

    @Test
    void as_many_people_are_calibrated_as_were_asked_for() {
        assertThat(staff.calibrated()).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(staff.everybody())
                .extracting(Employee::id)
                .doesNotHaveDuplicates()
                .containsAll(staff.calibrated());
    }

    @Test
    void nobody_has_more_than_eight_people() {
        assertThat(staff.everybody().stream()
                        .filter(one -> !one.manager().isEmpty())
                        .collect(groupingBy(Employee::manager, counting()))
                        .values())
                .allMatch(people -> people <= 8);
    }

    @Test
    void every_manager_is_somebody_and_all_but_the_directors_have_one() {
        var ids = new HashSet<>(staff.everybody().stream().map(Employee::id).toList());
        assertThat(staff.everybody())
                .allMatch(one ->
                        one.manager().isEmpty() ? one.name().startsWith("Director") : ids.contains(one.manager()));
    }

    @Test
    void those_who_are_calibrated_and_manage_make_a_set_of_withheld_people_each() {
        var managers = new HashSet<>(staff.managers());
        managers.retainAll(staff.calibrated());
        assertThat(managers).hasSize(INSIDERS);
        assertThat(staff.withheldSets(staff.managers())).isEqualTo(INSIDERS + 1L);
    }

    @Test
    void where_nobody_of_the_committee_is_calibrated_nothing_is_withheld() {
        var outsiders = Teams.of("t", PEOPLE, 0, 1);
        assertThat(outsiders.withheldSets(outsiders.managers())).isEqualTo(1);
    }
}
