package dev.plumbline.room;

import static dev.plumbline.testing.Await.value;
import static dev.plumbline.testing.SampleFramework.CRAFT;
import static dev.plumbline.testing.SampleFramework.IC3;
import static dev.plumbline.testing.SampleFramework.IC4;
import static dev.plumbline.testing.SampleFramework.IC5;
import static dev.plumbline.testing.SampleFramework.SCOPE;
import static dev.plumbline.testing.SampleFramework.TRACK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.Cycle;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonAttestation;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.people.Proposal;
import dev.plumbline.domain.session.Attestation;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.PastCycle;
import dev.plumbline.domain.session.Rating;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.SecondRating;
import dev.plumbline.domain.session.Session;
import dev.plumbline.room.Founding.Answer;
import dev.plumbline.room.NewSession.NewMember;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionStore;
import dev.plumbline.store.memory.MemoryOrganisationStore;
import dev.plumbline.store.memory.MemorySessionStore;
import dev.plumbline.testing.SampleFramework;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a session begins from what the organisation keeps, and what is refused (PROTOCOL [H4]). */
class FoundingTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T09:00:00.123456Z"), ZoneOffset.UTC);
    private static final CycleId SPRING = new CycleId("spring");
    private static final CycleId AUTUMN = new CycleId("autumn");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BO = new PersonId("bo");
    private static final PersonId CY = new PersonId("cy");
    private static final PersonId LEAD = new PersonId("lead");
    private static final NewMember CHAIR = new NewMember(Optional.of(LEAD), Optional.empty(), Role.FACILITATOR);

    private final OrganisationStore organisation = new MemoryOrganisationStore();
    private final SessionStore sessions = new MemorySessionStore(CLOCK, SessionStore.LEASE);
    private final Founding founding = new Founding(
            organisation,
            sessions,
            new Dossiers(organisation, new SplittableRandom(1)),
            CLOCK,
            new SplittableRandom(2));

    @BeforeEach
    void fill() {
        value(organisation.frameworks().addDraft(SampleFramework.ladder(), CLOCK.instant()));
        for (var cycle : Map.of(SPRING, "2026-03-01", AUTUMN, "2026-09-01").entrySet()) {
            var opens = LocalDate.parse(cycle.getValue());
            var framework = SampleFramework.ladder();
            value(organisation
                    .cycles()
                    .create(new Cycle(
                            cycle.getKey(),
                            "Cycle " + cycle.getKey(),
                            framework.id(),
                            framework.version(),
                            opens,
                            opens.plusMonths(3))));
        }
        value(organisation
                .people()
                .put(List.of(
                        person(ADA, IC3, LEAD, "Leeds"),
                        person(BO, IC3, LEAD, "Kraków"),
                        person(CY, IC4, new PersonId("nobody"), "Leeds"),
                        person(LEAD, IC5, new PersonId("nobody"), "Leeds"))));
    }

    private static Person person(PersonId id, LevelId level, PersonId manager, String office) {
        return new Person(
                id,
                "Name of " + id,
                Optional.empty(),
                Optional.of(manager),
                Optional.of(TRACK),
                Optional.of(level),
                Optional.empty(),
                Map.of("office", office));
    }

    private static NewSession wish(Selection people, NewMember... members) {
        return new NewSession(
                AUTUMN,
                "Engineering",
                people,
                List.of(members),
                Mode.OPEN,
                Editing.FACILITATOR,
                false,
                Optional.empty());
    }

    private static Selection these(PersonId... people) {
        return new Selection.These(List.of(people));
    }

    private Session session(NewSession wish) {
        if (!(value(founding.found(wish)) instanceof Answer.Founded founded)) throw new AssertionError("refused");
        return Ledger.fold(value(sessions.read(founded.session(), 0, 1_000))).session();
    }

    private List<String> problems(NewSession wish) {
        return value(founding.found(wish)) instanceof Answer.Refused refused ? refused.problems() : List.of();
    }

    private void rate(CycleId cycle, CompetencyId competency, Optional<PersonId> rater, int value) {
        value(organisation
                .cycles()
                .rate(List.of(new CycleRating(
                        cycle,
                        ADA,
                        competency,
                        rater,
                        Optional.of(value),
                        Optional.of("Seen."),
                        Optional.of(BO),
                        Optional.of(IC3)))));
    }

    @Nested
    class When_it_is_founded {
        @Test
        void everybody_brings_what_is_kept_of_them() {
            rate(AUTUMN, CRAFT, Optional.empty(), 4);
            rate(AUTUMN, CRAFT, Optional.of(CY), 2);
            rate(AUTUMN, new CompetencyId("forgotten"), Optional.empty(), 5);
            rate(SPRING, CRAFT, Optional.empty(), 3);
            var attestation =
                    new PersonAttestation(ADA, SCOPE, Optional.of(true), false, Optional.of("It held."), "lead");
            value(organisation.people().attest(List.of(attestation)));

            var ada = session(wish(these(ADA), CHAIR)).person(ADA).orElseThrow();

            assertThat(ada.ratings()).containsEntry(CRAFT, Rating.brought(Optional.of(4), Optional.of("Seen.")));
            assertThat(ada.ratings()).doesNotContainKey(new CompetencyId("forgotten"));
            assertThat(ada.profile().secondRatings())
                    .containsExactly(new SecondRating(CY, CRAFT, 2, Optional.of("Seen.")));
            assertThat(ada.profile().past())
                    .containsExactly(
                            new PastCycle("Cycle spring", Optional.of(IC3), Optional.of(BO), Map.of(CRAFT, 3)));
            assertThat(ada.attestations())
                    .containsExactly(Map.entry(
                            SCOPE, new Attestation(Optional.of(true), false, Optional.of("It held."), "lead")));
        }

        @Test
        void its_cycle_leads_to_it() {
            var session = session(wish(these(ADA), CHAIR));

            assertThat(value(sessions.sessionsOf(AUTUMN))).containsExactly(session.id());
            assertThat(value(sessions.sessionsOf(SPRING))).isEmpty();
        }

        @Test
        void managers_have_their_names_or_else_their_ids() {
            var managers = session(wish(these(ADA, CY), CHAIR)).roster().managers();

            assertThat(managers.values())
                    .extracting(manager -> manager.name())
                    .containsExactlyInAnyOrder("Name of lead", "nobody");
        }

        @Test
        void the_first_facilitator_has_the_chair_and_guests_come_by_name() {
            var guest = new NewMember(Optional.empty(), Optional.of(" Board "), Role.SCREEN);
            var session = session(wish(these(ADA), CHAIR, guest));

            assertThat(session.roster().members().values())
                    .extracting(member -> member.name())
                    .containsExactlyInAnyOrder("Name of lead", "Board");
            assertThat(session.member(session.meeting().chair().orElseThrow().holder())
                            .orElseThrow()
                            .person())
                    .contains(LEAD);
        }

        @Test
        void proposed_changes_come_first_the_largest_before_the_others() {
            value(organisation
                    .cycles()
                    .propose(List.of(
                            new Proposal(AUTUMN, BO, IC5, Optional.empty()),
                            new Proposal(AUTUMN, CY, IC5, Optional.empty()))));

            assertThat(session(wish(these(ADA, BO, CY, LEAD), CHAIR)).meeting().agenda())
                    .containsExactly(BO, CY, ADA, LEAD);
        }

        @Test
        void in_blind_mode_the_agenda_tells_no_proposal() {
            value(organisation.cycles().propose(List.of(new Proposal(AUTUMN, BO, IC5, Optional.empty()))));
            var blind = new NewSession(
                    AUTUMN,
                    "Engineering",
                    these(CY, BO, ADA),
                    List.of(CHAIR),
                    Mode.BLIND,
                    Editing.FACILITATOR,
                    false,
                    Optional.empty());

            assertThat(session(blind).meeting().agenda()).containsExactly(ADA, BO, CY);
        }

        @Test
        void people_are_chosen_by_level_manager_and_tag() {
            assertThat(chosen(Optional.of(IC3), Optional.empty(), Optional.empty()))
                    .containsExactly(ADA, BO);
            assertThat(chosen(Optional.empty(), Optional.of(LEAD), Optional.of("Leeds")))
                    .containsExactly(ADA);
            assertThat(chosen(Optional.empty(), Optional.empty(), Optional.of("office=Leeds")))
                    .containsExactlyInAnyOrder(ADA, CY, LEAD);
        }

        private List<PersonId> chosen(Optional<LevelId> level, Optional<PersonId> manager, Optional<String> tag) {
            var kind = new Selection.Matching(Optional.of(TRACK), level, manager, tag);
            return session(wish(kind, CHAIR)).meeting().agenda();
        }
    }

    @Nested
    class When_it_is_refused {
        @Test
        @DisplayName("[R13] more than 30 competencies are refused in so many words")
        void too_many_competencies_are_refused() {
            var known = List.of(person(ADA, IC3, LEAD, "Leeds"), person(LEAD, IC5, new PersonId("nobody"), "Leeds"));
            var wide = new Enrolment(wish(these(ADA), CHAIR), SampleFramework.wide(31), known);
            assertThat(wide.problems()).singleElement().asString().contains("31 competencies", "at most 30");
            assertThat(new Enrolment(wish(these(ADA), CHAIR), SampleFramework.wide(30), known).problems())
                    .isEmpty();
        }

        @Test
        void nothing_is_kept() {
            assertThat(problems(wish(these(ADA)))).hasSize(1);
            assertThat(value(sessions.sessions())).isEmpty();
        }

        @Test
        void somebody_unknown_is_named() {
            assertThat(problems(wish(these(ADA, new PersonId("zoe")), CHAIR)))
                    .containsExactly("The organisation does not know zoe.");
        }

        @Test
        void a_cycle_nobody_created_a_session_without_people_and_a_double_member_are_told() {
            var wish = wish(these(), CHAIR, CHAIR);
            var elsewhere = new NewSession(
                    new CycleId("winter"),
                    "T",
                    these(ADA),
                    List.of(CHAIR),
                    Mode.OPEN,
                    Editing.FACILITATOR,
                    false,
                    Optional.empty());

            assertThat(problems(wish)).hasSize(2);
            assertThat(problems(elsewhere)).containsExactly("There is no cycle winter; create it first.");
        }
    }
}
