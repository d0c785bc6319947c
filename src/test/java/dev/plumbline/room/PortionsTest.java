package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.NoteSet;
import dev.plumbline.domain.session.event.PersonUpdated;
import dev.plumbline.testing.Cast;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Portions of an import. */
class PortionsTest {
    private static final Event PERSON = PersonUpdated.wholly(Cast.people().getFirst());
    private static final Event MORE = new NoteSet(new PersonId("p-1"), NoteKind.SHARED, "more of the person");

    @Test
    void nothing_is_no_portion() {
        assertThat(Portions.of(List.of())).isEmpty();
    }

    @Test
    void all_events_are_in_the_portions_in_order() {
        var events = new ArrayList<Event>();
        for (int i = 0; i < 700; i++) events.addAll(List.of(PERSON, MORE));
        var portions = Portions.of(events);
        assertThat(portions).hasSizeGreaterThan(4).allMatch(portion -> portion.size() <= Portions.ENOUGH + 1);
        assertThat(portions.stream().flatMap(List::stream)).containsExactlyElementsOf(events);
    }

    @Test
    void what_is_brought_of_one_person_stays_together() {
        var events = new ArrayList<Event>(List.of(PERSON));
        for (int i = 0; i < 600; i++) events.add(MORE);
        events.add(PERSON);
        assertThat(Portions.of(events)).hasSize(2);
    }
}
