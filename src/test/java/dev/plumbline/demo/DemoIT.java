package dev.plumbline.demo;

import static dev.plumbline.testing.Await.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.access.Identity;
import dev.plumbline.domain.cells.ReadinessEngine;
import dev.plumbline.domain.cells.StatisticsEngine;
import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.CycleId;
import dev.plumbline.domain.people.CycleRating;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKind;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.SessionId;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.event.LevelProposed;
import dev.plumbline.domain.session.event.RatingSet;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.room.Founding.Answer;
import dev.plumbline.room.NewSession;
import dev.plumbline.room.NewSession.NewMember;
import dev.plumbline.room.Preparation.Reached;
import dev.plumbline.room.Selection;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo in a real database: what its session holds when it is opened, and what imports do to sessions in preparation. */
class DemoIT {
    private static final CycleId AUTUMN = new CycleId("autumn-2026");
    private static final PersonId LUCIAN = new PersonId("p001");
    private static final PersonId JURATE = new PersonId("p003");
    private static final CompetencyId OWNERSHIP = new CompetencyId("ownership");
    private static final CompetencyId COLLABORATION = new CompetencyId("collaboration");

    @TempDir
    private static @Nullable Path data;

    private static @Nullable Loaded loaded;

    @BeforeAll
    static void load() {
        if (data != null) loaded = new Loaded(data);
    }

    @AfterAll
    static void close() {
        all().close();
    }

    private static Loaded all() {
        if (loaded == null) throw new AssertionError("the demo was not loaded");
        return loaded;
    }

    @Nested
    class When_the_database_was_empty {
        private final SessionId id = value(all().sessions.sessionsOf(AUTUMN)).stream()
                .filter(this::isDemo)
                .findFirst()
                .orElseThrow();
        private final Session session = all().session(id);

        private boolean isDemo(SessionId session) {
            return all().session(session).roster().people().size() == 60;
        }

        @Test
        void there_is_a_link_for_each_who_may_look_around() {
            assertThat(all().invitations)
                    .extracting(Demo.Invitation::role)
                    .containsExactly("administrator", "facilitator", "manager", "manager", "observer", "screen");
            for (var invitation : all().invitations) {
                assertThat(value(all().links.identify(invitation.token()))).isPresent();
            }
            var facilitator = value(
                            all().links.identify(all().invitations.get(1).token()))
                    .orElseThrow();
            assertThat(facilitator)
                    .isInstanceOfSatisfying(
                            Identity.SessionMember.class,
                            member -> assertThat(session.hasRole(member.member(), Role.FACILITATOR))
                                    .isTrue());
        }

        @Test
        void a_second_start_leaves_it_as_it_is() {
            assertThat(value(all().demo.loadIfEmpty())).isEmpty();
            assertThat(value(all().organisation.frameworks().list())).hasSize(1);
        }

        @Test
        void sixty_people_and_twelve_members_wait_for_the_start() {
            assertThat(session.roster().people()).hasSize(60);
            assertThat(session.roster().members()).hasSize(12);
            assertThat(session.roster().managers()).hasSize(8);
            assertThat(session.meeting().agenda()).hasSize(60).startsWith(new PersonId("p027"), new PersonId("p017"));
            assertThat(session.meeting().chair()).isPresent();
            assertThat(session.framework().competencies()).hasSize(8);
        }

        @Test
        void they_bring_their_ratings_proposals_attestations_and_the_cycle_before() {
            var people = session.roster().people().values();
            assertThat(people).allSatisfy(person -> assertThat(person.ratings()).isNotEmpty());
            assertThat(people.stream().mapToLong(DemoIT::rated).sum()).isEqualTo(474);
            assertThat(people.stream()
                            .mapToLong(
                                    person -> person.profile().secondRatings().size())
                            .sum())
                    .isEqualTo(160);
            assertThat(people.stream().filter(DemoIT::isProposedToMove)).hasSize(13);
            assertThat(people.stream()
                            .mapToLong(person -> person.attestations().size())
                            .sum())
                    .isEqualTo(43);
            assertThat(people.stream().filter(person -> !person.profile().past().isEmpty()))
                    .hasSizeGreaterThan(50);
        }

        @Test
        void no_two_have_the_same_alias() {
            assertThat(session.roster().people().values().stream()
                            .map(person -> person.profile().alias()))
                    .doesNotHaveDuplicates()
                    .allMatch(alias -> alias.matches("[a-hjkmnp-z2-9]{5}"));
        }

        @Test
        void managers_can_be_compared_and_readiness_told() {
            var statistics = new StatisticsEngine().figuresOf(session);
            assertThat(statistics.keySet().stream().filter(key -> key.kind() == CellKind.DRIFT))
                    .hasSize(8);
            var atTheTop = session.roster().people().values().stream()
                    .filter(person -> person.levels()
                            .proposed()
                            .flatMap(session.framework()::next)
                            .isEmpty())
                    .filter(person -> !isProposedToMove(person))
                    .count();
            assertThat(new ReadinessEngine().figuresOf(session)).hasSize((int) (60 - atTheTop));
        }
    }

    @Nested
    class When_ratings_are_imported {
        private final SessionId id = prepared();

        private SessionId prepared() {
            var chosen = new Selection.Matching(
                    Optional.empty(), Optional.empty(), Optional.of(new PersonId("p066")), Optional.empty());
            var lead = new NewMember(Optional.of(new PersonId("p015")), Optional.empty(), Role.FACILITATOR);
            var wish = new NewSession(
                    AUTUMN, "Mobile", chosen, List.of(lead), Mode.OPEN, Editing.FACILITATOR, false, Optional.empty());
            return value(all().founding.found(wish)) instanceof Answer.Founded founded
                    ? founded.session()
                    : new SessionId("refused");
        }

        private Reached rate(PersonId person, CompetencyId competency, int value) {
            var rating = new CycleRating(
                    AUTUMN,
                    person,
                    competency,
                    Optional.empty(),
                    Optional.of(value),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
            value(all().organisation.cycles().rate(List.of(rating)));
            return value(all().preparation.afterImport(AUTUMN));
        }

        private Subject subject(PersonId person) {
            return all().session(id).person(person).orElseThrow();
        }

        private Optional<Integer> rating(PersonId person, CompetencyId competency) {
            return Optional.ofNullable(all().session(id).rating(person, competency))
                    .flatMap(found -> found.value());
        }

        @Test
        void H3_who_changed_is_brought_anew_under_the_same_alias() {
            var alias = subject(JURATE).profile().alias();
            int next = rating(JURATE, OWNERSHIP).orElse(3) % 5 + 1;

            assertThat(rate(JURATE, OWNERSHIP, next).updated()).contains(id);

            assertThat(rating(JURATE, OWNERSHIP)).contains(next);
            assertThat(subject(JURATE).profile().alias()).isEqualTo(alias);
            assertThat(rate(JURATE, OWNERSHIP, next).updated()).isEmpty();
        }

        @Test
        void H3_what_was_edited_in_the_session_and_not_imported_again_stays() {
            int imported = rating(LUCIAN, OWNERSHIP).orElse(3) % 5 + 1;
            int edited = rating(LUCIAN, COLLABORATION).orElse(3) % 5 + 1;
            value(all().room(id)
                    .record(List.of(
                            new RatingSet(LUCIAN, COLLABORATION, Optional.of(edited), Optional.empty()),
                            new LevelProposed(LUCIAN, new LevelId("IC6"), Optional.empty()))));

            rate(LUCIAN, OWNERSHIP, imported);

            assertThat(rating(LUCIAN, OWNERSHIP)).contains(imported);
            assertThat(rating(LUCIAN, COLLABORATION)).contains(edited);
            assertThat(subject(LUCIAN).levels().proposed()).contains(new LevelId("IC6"));
        }

        @Test
        void H3_a_live_session_keeps_what_it_has_and_is_named() {
            value(all().room(id).record(List.of(new SessionStarted())));
            var before = rating(JURATE, COLLABORATION);

            var reached = rate(JURATE, COLLABORATION, before.orElse(3) % 5 + 1);

            assertThat(reached.live()).contains(id);
            assertThat(reached.updated()).doesNotContain(id);
            assertThat(rating(JURATE, COLLABORATION)).isEqualTo(before);
        }
    }

    private static long rated(Subject person) {
        return person.ratings().values().stream()
                .filter(rating -> rating.value().isPresent())
                .count();
    }

    private static boolean isProposedToMove(Subject person) {
        return !person.levels().proposed().equals(person.levels().current());
    }
}
