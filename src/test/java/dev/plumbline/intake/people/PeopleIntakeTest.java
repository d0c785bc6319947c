package dev.plumbline.intake.people;

import static dev.plumbline.intake.people.Samples.at;
import static dev.plumbline.intake.people.Samples.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.framework.TrackId;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.intake.Intake;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** [H3] Good rows of a file of people are kept, bad ones are named with what to do about them. */
class PeopleIntakeTest {
    private static final String HEADER = "person_id,name,email,manager_id,track,level_id,level_since,Office";

    @Test
    void a_full_row_becomes_a_person_with_tags() {
        var people = read("b,Ben,,,Lead,,,", "a,Ana,ana@example.org,b,builder,L2,2025-07-01,Lyon");

        assertThat(people.isClean()).isTrue();
        assertThat(people.values().get(1))
                .isEqualTo(new Person(
                        new PersonId("a"),
                        "Ana",
                        Optional.of("ana@example.org"),
                        Optional.of(new PersonId("b")),
                        Optional.of(new TrackId("builder")),
                        Optional.of(new LevelId("builder.L2")),
                        Optional.of(LocalDate.of(2025, 7, 1)),
                        Map.of("Office", "Lyon")));
    }

    @Test
    void a_person_may_have_no_level() {
        assertThat(read("a,Ana").values())
                .singleElement()
                .satisfies(ana -> assertThat(ana.level()).isEmpty());
    }

    @Test
    void columns_may_be_missing_but_not_the_id() {
        var people = new PeopleIntake(KnownPeople.NOBODY, Optional.empty()).read(table("name", "Ana"));

        assertThat(people.kept()).isZero();
        assertThat(people.problems()).extracting(Samples::place).containsExactly(at(1, "person_id"));
        assertThat(people.problems().get(0).problem()).contains("?map=person_id:");
    }

    @Test
    void a_row_is_told_everything_that_is_wrong_with_it() {
        var people = read("a,,,nobody,Chef,L9,30.6.2025,");

        assertThat(people.kept()).isZero();
        assertThat(people.problems())
                .extracting(Samples::place)
                .containsExactlyInAnyOrder(
                        at(2, "name"), at(2, "manager_id"), at(2, "track"), at(2, "level_id"), at(2, "level_since"));
    }

    @Test
    void the_later_of_two_rows_with_one_id_is_reported() {
        var people = read("a,First", "b,Ben", "a,Second");

        assertThat(people.values()).extracting(Person::name).containsExactly("First", "Ben");
        assertThat(people.problems()).extracting(Samples::place).containsExactly(at(4, "person_id"));
    }

    @Test
    void a_refused_row_does_not_take_the_id_from_a_good_one() {
        assertThat(read("a,", "a,Ana").values()).extracting(Person::name).containsExactly("Ana");
    }

    @Nested
    class When_somebody_is_known_already {
        private final Person ana = read("b,Ben", "a,Ana,ana@example.org,b,builder,L2,2025-07-01,Lyon")
                .values()
                .get(1);

        @Test
        void what_the_file_has_no_column_for_stays() {
            assertThat(again("person_id,name", "a,Ana").values()).containsExactly(ana);
            assertThat(again("person_id,name,Floor", "a,Ana,3").values())
                    .singleElement()
                    .satisfies(same -> assertThat(same.tags()).isEqualTo(Map.of("Office", "Lyon", "Floor", "3")));
        }

        @Test
        void an_empty_cell_clears_what_was_there() {
            assertThat(again(HEADER.toLowerCase(Locale.ROOT), "a,Ana,,,,,,").values())
                    .containsExactly(new Person(
                            ana.id(),
                            "Ana",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Map.of()));
        }

        @Test
        void a_level_is_looked_for_on_the_track_that_stays_and_has_no_day_of_another() {
            assertThat(again("person_id,name,level_id", "a,Ana,L3").values())
                    .singleElement()
                    .satisfies(promoted -> {
                        assertThat(promoted.level()).contains(new LevelId("L3"));
                        assertThat(promoted.track()).isEqualTo(ana.track());
                        assertThat(promoted.since()).isEmpty();
                    });
            assertThat(again("person_id,name,level_id", "a,Ana,L2").values()).containsExactly(ana);
        }

        @Test
        void a_track_without_the_level_that_stays_is_refused() {
            assertThat(again("person_id,name,track", "a,Ana,Lead").problems())
                    .extracting(Samples::place)
                    .containsExactly(at(2, "track"));
        }

        @Test
        void a_circle_through_a_manager_who_stays_is_refused() {
            assertThat(again("person_id,name,manager_id", "b,Ben,a").problems())
                    .extracting(Samples::place)
                    .containsExactly(at(2, "manager_id"));
        }

        private Intake<Person> again(String... lines) {
            return new PeopleIntake(KnownPeople.of(List.of(ana)), Optional.of(Samples.LADDER)).read(table(lines));
        }
    }

    @Nested
    class When_managers_are_named {
        @Test
        void they_may_stand_in_a_later_row_or_be_known() {
            assertThat(read("a,Ana,,b", "b,Ben,,p2").isClean()).isTrue();
        }

        @Test
        void nobody_is_their_own_manager() {
            assertThat(read("a,Ana,,a").problems()).extracting(Samples::place).containsExactly(at(2, "manager_id"));
        }

        @Test
        void a_circle_is_refused_and_those_below_it_are_kept() {
            var people = read("a,Ana,,b", "b,Ben,,c", "c,Cleo,,a", "d,Dan,,a");

            assertThat(people.values()).extracting(Person::name).containsExactly("Dan");
            assertThat(people.problems()).hasSize(3);
            assertThat(people.problems().get(0).problem()).contains("a reports to b reports to c reports to a");
        }

        @Test
        void a_circle_may_close_through_people_known_before() {
            assertThat(read("p2,Ben,,p1").problems()).extracting(Samples::place).containsExactly(at(2, "manager_id"));
        }

        @Test
        void a_file_may_turn_a_reporting_line_around() {
            assertThat(read("p2,Ben,,p1", "p1,Ana").isClean()).isTrue();
        }
    }

    @Nested
    class When_levels_are_named {
        @Test
        void either_form_is_taken_and_the_track_follows() {
            assertThat(read("a,Ana,,,,lead.l2").values())
                    .singleElement()
                    .satisfies(ana -> assertThat(ana.track()).contains(new TrackId("lead")));
            assertThat(read("a,Ana,,,Lead,L2").values())
                    .singleElement()
                    .satisfies(ana -> assertThat(ana.level()).contains(new LevelId("lead.L2")));
        }

        @Test
        void an_id_of_several_tracks_needs_its_track() {
            assertThat(read("a,Ana,,,,L2").problems())
                    .extracting(Samples::place)
                    .containsExactly(at(2, "level_id"));
        }

        @Test
        void a_level_must_be_on_the_track() {
            assertThat(read("a,Ana,,,Lead,L3").problems())
                    .extracting(Samples::place)
                    .containsExactly(at(2, "level_id"));
        }

        @Test
        void without_a_framework_they_stay_as_written() {
            var people = new PeopleIntake(KnownPeople.NOBODY, Optional.empty())
                    .read(table(HEADER, "a,Ana,,,Any track,X9,,"));

            assertThat(people.values().get(0).level()).contains(new LevelId("X9"));
        }
    }

    @Test
    void a_day_that_the_calendar_does_not_have_is_refused() {
        assertThat(read("a,Ana,,,,,2025-02-30").problems())
                .extracting(Samples::place)
                .containsExactly(at(2, "level_since"));
    }

    private static Intake<Person> read(String... rows) {
        var file = HEADER + "\n" + String.join("\n", rows);
        return new PeopleIntake(Samples.KNOWN, Optional.of(Samples.LADDER)).read(table(file));
    }
}
