package dev.plumbline.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.domain.framework.LevelId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A person that exists is one the rest may rely on. */
class PersonTest {
    private static final PersonId ANA = new PersonId("p1");
    private static final PersonId BEN = new PersonId("p2");

    @Test
    void nobody_manages_themself() {
        assertThatIllegalArgumentException().isThrownBy(() -> person(Optional.of(ANA), Map.of()));
    }

    @Test
    void somebody_reports_to_their_manager_only() {
        var ana = person(Optional.of(BEN), Map.of());

        assertThat(ana.reportsTo(BEN)).isTrue();
        assertThat(ana.reportsTo(ANA)).isFalse();
    }

    @Test
    void the_tags_cannot_be_changed_from_outside() {
        var tags = new HashMap<>(Map.of("site", "Lyon"));
        var ana = person(Optional.empty(), tags);
        tags.clear();

        assertThat(ana.tags()).containsEntry("site", "Lyon");
    }

    @Test
    void without_a_level_there_is_no_placement() {
        assertThat(person(Optional.empty(), Map.of()).placement()).isEmpty();
    }

    @Test
    void the_placement_holds_level_manager_and_day() {
        var day = LocalDate.of(2025, 4, 1);
        var level = new LevelId("IC4");
        var ana = new Person(
                ANA,
                "Ana",
                Optional.empty(),
                Optional.of(BEN),
                Optional.empty(),
                Optional.of(level),
                Optional.of(day),
                Map.of());

        assertThat(ana.placement())
                .contains(new Placement(Optional.empty(), level, Optional.of(BEN), Optional.of(day)));
    }

    private static Person person(Optional<PersonId> manager, Map<String, String> tags) {
        return new Person(
                ANA, "Ana", Optional.empty(), manager, Optional.empty(), Optional.empty(), Optional.empty(), tags);
    }
}
