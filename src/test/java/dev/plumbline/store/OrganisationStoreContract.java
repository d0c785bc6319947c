package dev.plumbline.store;

import static dev.plumbline.testing.Await.value;
import static dev.plumbline.testing.SampleFramework.CRAFT;
import static dev.plumbline.testing.SampleFramework.IC3;
import static dev.plumbline.testing.SampleFramework.IC4;
import static dev.plumbline.testing.SampleFramework.REACH;
import static dev.plumbline.testing.SampleFramework.SCOPE;
import static dev.plumbline.testing.SampleFramework.TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Placement;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.testing.SampleFramework;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every store of people and cycles promises. Each test uses ids of its own, so that one database serves them all. */
public abstract class OrganisationStoreContract {
    private static final LocalDate SPRING = LocalDate.parse("2026-03-01");
    private static final LocalDate AUTUMN = LocalDate.parse("2026-09-01");

    private final String mark = UUID.randomUUID().toString();
    private final PersonId ada = id("ada");
    private final PersonId bo = id("bo");
    private final PersonId lead = id("lead");
    private OrganisationStore store;

    @BeforeEach
    void openStore() {
        store = open();
    }

    protected abstract OrganisationStore open();

    private PersonId id(String name) {
        return new PersonId(name + "-" + mark);
    }

    private Person person(PersonId id, String name, LevelId level, LocalDate since) {
        return new Person(
                id,
                name,
                Optional.of("x@example.org"),
                Optional.of(lead),
                Optional.of(TRACK),
                Optional.of(level),
                Optional.of(since),
                Map.of("Team \"A\"", "Überblick 🧭", "office", "Leeds"));
    }

    @Nested
    class When_people_are_put {
        private final Person here = person(ada, "Ada \\ Ž", IC3, SPRING);
        private final Person bare = new Person(
                bo,
                "Bo",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());

        @Test
        void they_are_read_back_as_they_were_even_under_a_manager_nobody_knows() {
            value(store.people().put(List.of(bare, here)));

            assertThat(value(store.people().find(List.of(bo, ada, lead)))).containsExactly(here, bare);
            assertThat(value(store.people().all())).contains(here, bare);
            assertThat(value(store.people().find(ada))).contains(here);
            assertThat(value(store.people().find(lead))).isEmpty();
        }

        @Test
        void they_are_found_by_the_level_they_stand_on_and_by_their_manager() {
            var onMark = new LevelId("level-" + mark);
            var there = person(bo, "Bo", onMark, SPRING);
            value(store.people().put(List.of(person(ada, "Ada", onMark, SPRING), there)));
            value(store.people().put(List.of(here)));

            assertThat(value(store.people().onLevels(List.of(onMark, IC4), Optional.empty())))
                    .contains(there)
                    .doesNotContain(here);
            assertThat(value(store.people().onLevels(List.of(onMark), Optional.of(lead))))
                    .containsExactly(there);
            assertThat(value(store.people().onLevels(List.of(onMark), Optional.of(bo))))
                    .isEmpty();
            assertThat(value(store.people().onLevels(List.of(), Optional.empty())))
                    .isEmpty();
        }

        @Test
        void who_is_known_becomes_what_is_said_now() {
            value(store.people().put(List.of(here, bare)));
            var next = person(bo, "Bo B.", IC4, AUTUMN);
            value(store.people().put(List.of(next)));

            assertThat(value(store.people().find(List.of(ada, bo)))).containsExactly(here, next);
        }

        @Test
        void of_two_that_say_the_same_person_the_last_counts() {
            var later = person(ada, "Ada L.", IC4, AUTUMN);
            value(store.people().put(List.of(here, later)));

            assertThat(value(store.people().find(ada))).contains(later);
            assertThat(value(store.people().placements(ada)).entries()).hasSize(1);
        }

        @Test
        void where_they_stood_is_kept_once_each() {
            value(store.people().put(List.of(here)));
            value(store.people().put(List.of(here)));
            value(store.people().put(List.of(person(ada, "Ada", IC4, AUTUMN))));
            value(store.people().put(List.of(bare)));

            assertThat(value(store.people().placements(ada)).entries())
                    .containsExactly(
                            new Placement(Optional.of(TRACK), IC3, Optional.of(lead), Optional.of(SPRING)),
                            new Placement(Optional.of(TRACK), IC4, Optional.of(lead), Optional.of(AUTUMN)));
            assertThat(value(store.people().placements(bo)).entries()).isEmpty();
        }

        @Test
        void what_is_attested_of_them_replaces_what_was() {
            value(store.people().put(List.of(here, bare)));
            var open = new PersonAttestation(ada, SCOPE, Optional.empty(), false, Optional.empty(), "lead");
            var met = new PersonAttestation(ada, SCOPE, Optional.of(true), false, Optional.of("It held."), "hr");
            var waived = new PersonAttestation(bo, SCOPE, Optional.of(false), true, Optional.empty(), "hr");
            value(store.people().attest(List.of(waived, open)));
            value(store.people().attest(List.of(met)));

            assertThat(value(store.people().attestations(List.of(bo, ada)))).containsExactly(met, waived);
            assertThat(value(store.people().attestations(List.of(bo)))).containsExactly(waived);
            assertThat(value(store.people().attestations(List.of(lead)))).isEmpty();
        }
    }

    @Nested
    class When_a_cycle_is_rated {
        private final CycleId spring = new CycleId("spring-" + mark);
        private final CycleId autumn = new CycleId("autumn-" + mark);

        @BeforeEach
        void openCycles() {
            var version = value(store.frameworks().addDraft(SampleFramework.ladder(), Instant.EPOCH));
            for (var cycle : List.of(cycle(spring, SPRING, version), cycle(autumn, AUTUMN, version))) {
                assertThat(value(store.cycles().create(cycle))).isTrue();
            }
            value(store.people().put(List.of(person(ada, "Ada", IC3, SPRING), person(bo, "Bo", IC3, SPRING))));
        }

        private Cycle cycle(CycleId id, LocalDate opens, FrameworkVersion version) {
            return new Cycle(
                    id, "Cycle " + id, version.entry().id(), version.entry().version(), opens, opens.plusMonths(2));
        }

        private CycleRating rating(CycleId cycle, PersonId person, CompetencyId competency, int value) {
            return said(cycle, person, competency, Optional.empty(), Optional.of(value));
        }

        private CycleRating said(
                CycleId cycle, PersonId person, CompetencyId on, Optional<PersonId> rater, Optional<Integer> value) {
            return new CycleRating(
                    cycle, person, on, rater, value, Optional.of("„So“"), Optional.of(lead), Optional.of(IC3));
        }

        @Test
        void it_is_found_again_and_its_id_is_taken() {
            var found = value(store.cycles().find(autumn)).orElseThrow();

            assertThat(value(store.cycles().create(found))).isFalse();
            assertThat(value(store.cycles().find(new CycleId("none-" + mark)))).isEmpty();
            assertThat(value(store.cycles().all()).stream()
                            .map(Cycle::id)
                            .filter(id -> id.value().endsWith(mark)))
                    .containsExactly(autumn, spring);
        }

        @Test
        void the_ratings_stand_by_cycle_person_competency_and_rater() {
            var own = rating(autumn, ada, CRAFT, 4);
            var second = said(autumn, ada, CRAFT, Optional.of(bo), Optional.of(2));
            var other = rating(autumn, bo, REACH, 3);
            var before = rating(spring, ada, CRAFT, 3);
            value(store.cycles().rate(List.of(other, second, before, own)));

            assertThat(value(store.cycles().ratings(autumn))).containsExactly(own, second, other);
            assertThat(value(store.cycles().ratingsOf(List.of(ada)))).containsExactly(own, second, before);
        }

        @Test
        void a_later_rating_replaces_the_earlier_one_of_the_same_rater() {
            var second = said(autumn, ada, CRAFT, Optional.of(bo), Optional.of(2));
            value(store.cycles().rate(List.of(rating(autumn, ada, CRAFT, 4), second)));
            value(store.cycles().rate(List.of(rating(autumn, ada, CRAFT, 1), rating(autumn, ada, CRAFT, 5))));

            assertThat(value(store.cycles().ratings(autumn))).containsExactly(rating(autumn, ada, CRAFT, 5), second);
        }

        @Test
        void a_blank_one_clears() {
            var second = said(autumn, ada, CRAFT, Optional.of(bo), Optional.of(2));
            value(store.cycles().rate(List.of(rating(autumn, ada, CRAFT, 4), second, rating(autumn, bo, CRAFT, 4))));
            value(store.cycles().rate(List.of(said(autumn, ada, CRAFT, Optional.empty(), Optional.empty()))));

            assertThat(value(store.cycles().ratings(autumn))).containsExactly(second, rating(autumn, bo, CRAFT, 4));
        }

        @Test
        void forty_thousand_ratings_are_kept_at_once() {
            var batch = IntStream.range(0, 40_000)
                    .mapToObj(at -> rating(autumn, ada, new CompetencyId("c" + at), 1 + at % 5))
                    .toList();

            value(store.cycles().rate(batch));
            value(store.cycles().rate(batch));

            assertThat(Set.copyOf(value(store.cycles().ratings(autumn)))).isEqualTo(Set.copyOf(batch));
        }

        @Test
        void proposals_stand_by_person_and_the_last_counts() {
            var first = new Proposal(autumn, ada, IC4, Optional.empty());
            var second = new Proposal(autumn, ada, IC3, Optional.of("On reflection."));
            var before = new Proposal(spring, ada, IC4, Optional.empty());
            var other = new Proposal(autumn, bo, IC4, Optional.empty());
            value(store.cycles().propose(List.of(other, first, before)));
            value(store.cycles().propose(List.of(second)));

            assertThat(value(store.cycles().proposals(autumn))).containsExactly(second, other);
            assertThat(value(store.cycles().proposalsOf(List.of(ada)))).containsExactly(second, before);
        }
    }
}
