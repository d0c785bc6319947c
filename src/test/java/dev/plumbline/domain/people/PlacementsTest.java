package dev.plumbline.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.LevelId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A history answers what held on a day, whatever order it was told in. */
class PlacementsTest {
    private static final Placement FIRST = at("IC1", Optional.empty());
    private static final Placement SECOND = at("IC2", Optional.of(LocalDate.of(2023, 1, 1)));
    private static final Placement THIRD = at("IC3", Optional.of(LocalDate.of(2025, 7, 1)));
    private static final Placements HISTORY = new Placements(List.of(THIRD, FIRST, SECOND));

    @Test
    void the_entries_stand_in_the_order_of_their_days() {
        assertThat(HISTORY.entries()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void a_level_holds_from_its_day_on() {
        assertThat(HISTORY.on(LocalDate.of(2025, 6, 30))).contains(SECOND);
        assertThat(HISTORY.on(LocalDate.of(2025, 7, 1))).contains(THIRD);
    }

    @Test
    void an_entry_without_a_day_held_before_all_others() {
        assertThat(HISTORY.on(LocalDate.of(1999, 1, 1))).contains(FIRST);
    }

    @Test
    void nothing_held_before_anything_was_known() {
        assertThat(Placements.NONE.newest()).isEmpty();
    }

    @Test
    void the_same_entry_is_kept_once() {
        assertThat(HISTORY.with(SECOND)).isEqualTo(HISTORY);
    }

    private static Placement at(String level, Optional<LocalDate> since) {
        return new Placement(Optional.empty(), new LevelId(level), Optional.empty(), since);
    }
}
