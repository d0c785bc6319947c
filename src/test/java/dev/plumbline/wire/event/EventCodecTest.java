package dev.plumbline.wire.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Renewal;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ItemOpened;
import dev.plumbline.domain.session.event.PersonUpdated;
import dev.plumbline.domain.session.event.SessionConfigured;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.EventSamples;
import dev.plumbline.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The text of events is kept for ever, so each has a golden file that is read in both directions. A file is never
 * changed; a new schema brings a new file beside it.
 */
class EventCodecTest {
    private final EventCodec codec = new EventCodec();

    static Stream<Event> samples() {
        return EventSamples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void an_event_is_written_as_its_golden_file_says(Event event) {
        var written = codec.write(event, false);

        assertThat(Json.toTree(new Golden(written.type(), written.schema(), Json.tree(written.body()))))
                .isEqualTo(golden(written.type(), written.schema()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_golden_file_is_read_as_its_event(Event event) {
        var written = codec.write(event, false);

        assertThat(read(golden(written.type(), written.schema()))).isEqualTo(event);
    }

    @Test
    void R18_settings_of_the_first_schema_do_not_say_which_of_them_were_given() {
        var charter = EventSamples.created().charter();

        assertThat(read(golden("session.configure", 1))).isEqualTo(new SessionConfigured(charter, List.of()));
    }

    @Test
    void every_event_has_one_name_and_one_golden_file() {
        assertThat(names(EventTypes.CLASSES.values().stream())).isEqualTo(names(eventClasses()));
        assertThat(names(EventSamples.all().stream().map(Object::getClass))).isEqualTo(names(eventClasses()));
    }

    @Test
    void a_forced_event_says_so_and_another_one_does_not_mention_it() {
        var event = new SessionStarted();

        assertThat(codec.write(event, false).body()).isEqualTo("{}");
        assertThat(codec.write(event, true).body()).isEqualTo("{\"forced\":true}");
        assertThat(codec.read(codec.write(event, true))).isEqualTo(new ReadEvent(event, true));
    }

    /** The golden file is from before what is new was told. */
    @Test
    void an_update_may_tell_what_of_it_is_new() {
        var said = new Renewal(Set.of(new CompetencyId("craft")), Set.of(new CriterionId("scope")), true);
        var whole = (PersonUpdated)
                samples().filter(PersonUpdated.class::isInstance).findFirst().orElseThrow();
        var event = new PersonUpdated(whole.dossier(), Optional.of(said));

        assertThat(codec.write(event, false).body())
                .contains("\"renewal\":{\"attestations\":[\"scope\"],\"proposal\":true,\"ratings\":[\"craft\"]}");
        assertThat(codec.read(codec.write(event, false)).event()).isEqualTo(event);
    }

    @Test
    void R18_unknown_fields_are_ignored() {
        var later = new WrittenEvent("session.start", 1, "{\"weather\":\"fine\"}");

        assertThat(codec.read(later).event()).isEqualTo(new SessionStarted());
    }

    @Test
    void a_type_nobody_knows_is_refused() {
        assertThatThrownBy(() -> codec.read(new WrittenEvent("tea.served", 1, "{}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("no event is called tea.served");
    }

    @Test
    void a_schema_newer_than_this_server_is_refused() {
        assertThatThrownBy(() -> codec.read(new WrittenEvent("session.start", 2, "{}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("session.start of schema 2 is newer than this server");
    }

    @Nested
    class When_a_schema_has_changed {
        private final EventCodec later = new EventCodec(List.of(
                new Upcast("item.open", 1, body -> body.set("who", body.remove("subject"))),
                new Upcast("item.open", 2, body -> body.set("person", body.remove("who")))));

        @Test
        void R18_a_body_of_the_first_schema_is_raised_step_by_step() {
            var old = new WrittenEvent("item.open", 1, "{\"subject\":\"p-1\"}");

            assertThat(later.read(old).event()).isEqualTo(item("p-1"));
        }

        @Test
        void R18_a_body_in_between_takes_only_the_later_steps() {
            var old = new WrittenEvent("item.open", 2, "{\"who\":\"p-1\"}");

            assertThat(later.read(old).event()).isEqualTo(item("p-1"));
        }

        @Test
        void new_events_carry_the_newest_schema() {
            assertThat(later.write(item("p-1"), false))
                    .isEqualTo(new WrittenEvent("item.open", 3, "{\"person\":\"p-1\"}"));
        }

        private static ItemOpened item(String person) {
            return new ItemOpened(new PersonId(person));
        }
    }

    private static Stream<Class<?>> eventClasses() {
        return Stream.of(Objects.requireNonNull(Event.class.getPermittedSubclasses()));
    }

    private static List<String> names(Stream<? extends Class<?>> classes) {
        return classes.map(Class::getSimpleName).sorted().toList();
    }

    private Event read(JsonNode file) {
        var golden = Json.read(file, Golden.class);
        return codec.read(new WrittenEvent(golden.type(), golden.schema(), Json.write(golden.body())))
                .event();
    }

    /** The first schema's file bears the name of the type alone. */
    private static JsonNode golden(String type, int schema) {
        var name = schema == 1 ? type : type + "." + schema;
        try (var file = EventCodecTest.class.getResourceAsStream("/wire/events/" + name + ".json")) {
            assertThat(file).as("golden file of " + name).isNotNull();
            return Json.tree(new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** An event as a golden file holds it. */
    record Golden(String type, int schema, JsonNode body) {}
}
