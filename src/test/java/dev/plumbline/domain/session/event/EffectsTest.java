package dev.plumbline.domain.session.event;

import static dev.plumbline.testing.Cast.ANA;
import static dev.plumbline.testing.Cast.BEN;
import static dev.plumbline.testing.Cast.CHAIR;
import static dev.plumbline.testing.Cast.IVO_VOTES;
import static dev.plumbline.testing.Cast.LENA;
import static dev.plumbline.testing.Cast.MAX;
import static dev.plumbline.testing.Cast.NOOR;
import static dev.plumbline.testing.Cast.NOOR_VOTES;
import static dev.plumbline.testing.SampleFramework.CRAFT;
import static dev.plumbline.testing.SampleFramework.IC3;
import static dev.plumbline.testing.SampleFramework.IC4;
import static dev.plumbline.testing.SampleFramework.IC5;
import static dev.plumbline.testing.SampleFramework.REACH;
import static dev.plumbline.testing.Story.configured;
import static dev.plumbline.testing.Story.given;
import static dev.plumbline.testing.Story.givenBlind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Chair;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.DriftOpen;
import dev.plumbline.domain.session.Editing;
import dev.plumbline.domain.session.Levels;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.Phase;
import dev.plumbline.domain.session.Rating;
import dev.plumbline.domain.session.Renewal;
import dev.plumbline.domain.session.ReviewState;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.Story;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What events do besides setting what they name. */
class EffectsTest {
    private static final Optional<String> WHY = Optional.of("because");

    private static RatingSet craft(int value) {
        return new RatingSet(ANA, CRAFT, Optional.of(value), WHY);
    }

    private static Subject subject(Story story, PersonId person) {
        return story.session().person(person).orElseThrow();
    }

    private static Rating rating(Story story) {
        return subject(story, ANA).ratings().getOrDefault(CRAFT, Rating.NONE);
    }

    @Nested
    class When_ratings_and_levels_change {
        @Test
        void the_initial_ones_follow_until_the_start_and_then_stay() {
            var prepared = given(craft(2), new LevelProposed(ANA, IC3, WHY));
            assertThat(rating(prepared).initial()).contains(2);
            assertThat(subject(prepared, ANA).levels().initial()).contains(IC3);

            var live = prepared.and(new SessionStarted(), craft(5), new LevelProposed(ANA, IC5, WHY));
            assertThat(rating(live))
                    .isEqualTo(new Rating(
                            Optional.of(5), Optional.of(2), rating(live).evidence()));
            assertThat(subject(live, ANA).levels())
                    .isEqualTo(new Levels(Optional.of(IC4), Optional.of(IC5), Optional.of(IC3)));
        }

        @Test
        void who_comes_later_begins_with_what_they_bring() {
            var late = given(
                    new PersonRemoved(ANA),
                    new SessionStarted(),
                    new PersonAdded(Cast.people().getFirst()));
            assertThat(rating(late).initial()).contains(3);
            assertThat(rating(late.and(craft(5))).initial()).contains(3);
            assertThat(subject(late, ANA).opening()).isPresent();
        }

        @Test
        void without_a_proposal_the_current_level_is_proposed() {
            var known = Cast.people().getFirst();
            var plain =
                    new Dossier(known.profile(), known.manager(), known.level(), Optional.empty(), Map.of(), Map.of());
            var added = given(new PersonRemoved(ANA), new PersonAdded(plain));
            assertThat(subject(added, ANA).levels())
                    .isEqualTo(new Levels(Optional.of(IC4), Optional.of(IC4), Optional.of(IC4)));
            assertThat(subject(added, ANA).ratings()).containsOnlyKeys(CRAFT, REACH);
        }
    }

    @Nested
    class When_somebody_is_reviewed {
        @Test
        void a_rating_counts_only_while_live() {
            assertThat(subject(given(craft(4), new SessionStarted()), ANA)
                            .review()
                            .state())
                    .isEqualTo(ReviewState.UNTOUCHED);
            assertThat(subject(given(new SessionStarted(), craft(4)), ANA)
                            .review()
                            .reviewed())
                    .isTrue();
        }

        @Test
        void a_confirmation_and_a_decision_count_and_a_proposal_or_opening_does_not() {
            var live = given(new SessionStarted(), new ItemOpened(ANA), new LevelProposed(ANA, IC3, WHY));
            assertThat(subject(live, ANA).review().reviewed()).isFalse();
            assertThat(subject(live.and(new ReviewConfirmed(ANA)), ANA).review().reviewed())
                    .isTrue();
            var decided = new DecisionRecorded(ANA, Outcome.STAY, IC4, WHY, List.of());
            assertThat(subject(live.and(decided), ANA).review().state()).isEqualTo(ReviewState.REVIEWED);
        }
    }

    @Nested
    class When_the_mode_changes {
        @Test
        void what_is_open_of_drift_goes_with_it_as_long_as_nobody_has_chosen() {
            assertThat(given().session().meeting().driftOpen()).isEqualTo(new DriftOpen(true, DriftOnScreen.LETTERS));
            assertThat(givenBlind().session().meeting().driftOpen()).isEqualTo(new DriftOpen(false, DriftOnScreen.OFF));
            var blind = configured(Mode.BLIND, Editing.FACILITATOR, false);
            assertThat(given(blind).session().meeting().driftOpen()).isEqualTo(new DriftOpen(false, DriftOnScreen.OFF));
            var chosen = new DriftOpen(true, DriftOnScreen.NAMES);
            assertThat(given(new DriftOpened(chosen), blind).session().meeting().driftOpen())
                    .isEqualTo(chosen);
        }
    }

    @Nested
    class When_the_session_turns_blind {
        @Test
        @DisplayName("[UX B2] the agenda goes by name, so that its order tells no proposal")
        void the_agenda_goes_by_name() {
            var blind = configured(Mode.BLIND, Editing.FACILITATOR, false);
            var chosen = new AgendaSet(List.of(LENA, ANA));
            assertThat(given(chosen, blind).session().meeting().agenda()).containsExactly(ANA, LENA);
            assertThat(given(blind, chosen, blind).session().meeting().agenda()).containsExactly(LENA, ANA);
        }
    }

    @Nested
    class When_members_come_and_go {
        @Test
        void the_first_facilitator_takes_the_chair_and_the_next_does_not() {
            assertThat(given().session().meeting().chair()).contains(new Chair(CHAIR, CHAIR));
            var another = Cast.guest(Cast.STRANGER, "Third", Role.FACILITATOR);
            assertThat(given(new MemberAdded(another)).session().meeting().chair())
                    .contains(new Chair(CHAIR, CHAIR));
        }

        @Test
        void votes_before_the_reveal_go_and_those_shown_stay() {
            var voted = given(vote(ANA), vote(BEN), new SessionStarted(), new ItemOpened(BEN));
            var gone = voted.and(new VotesRevealed(BEN, 1), new MemberRemoved(IVO_VOTES));
            assertThat(subject(gone, ANA).ballot().votes()).isEmpty();
            assertThat(subject(gone, BEN).ballot().votes()).containsOnlyKeys(IVO_VOTES);
        }

        @Test
        void a_recused_member_leaves_no_open_vote_on_the_person() {
            var recused = given(vote(ANA), vote(BEN), new MemberRecused(IVO_VOTES, ANA, true));
            assertThat(subject(recused, ANA).ballot().votes()).isEmpty();
            assertThat(subject(recused, BEN).ballot().votes()).containsOnlyKeys(IVO_VOTES);
            assertThat(recused.session().voters(ANA)).isEqualTo(2);
            assertThat(recused.session().voters(BEN)).isEqualTo(3);
        }

        @Test
        void facilitators_who_may_not_vote_any_more_leave_no_open_vote() {
            var voters = configured(Mode.OPEN, Editing.FACILITATOR, true);
            var cast = new VoteCast(CHAIR, ANA, 1, Optional.of(IC4));
            assertThat(given(voters, cast).session().voters(ANA)).isEqualTo(5);
            var switched = given(voters, cast, configured(Mode.OPEN, Editing.FACILITATOR, false));
            assertThat(subject(switched, ANA).ballot().votes()).isEmpty();
            assertThat(switched.session().voters(ANA)).isEqualTo(3);
        }

        @Test
        @DisplayName("a member who reports to somebody else is recused from them, and not from the one before")
        void recusals_follow_the_manager() {
            var voted = given(vote(ANA), vote(BEN));
            var moved = voted.and(new MemberUpdated(IVO_VOTES, "Ivo Lind", Optional.of(ANA)));
            assertThat(subject(moved, ANA).ballot().votes()).isEmpty();
            assertThat(subject(moved, BEN).ballot().votes()).containsOnlyKeys(IVO_VOTES);
            assertThat(withheld(moved)).containsExactly(ANA);
            assertThat(withheld(moved.and(new MemberUpdated(IVO_VOTES, "Ivo Lind", Optional.of(BEN)))))
                    .containsExactly(BEN);
        }

        @Test
        void a_member_who_left_is_not_brought_back() {
            var left = given(new MemberRemoved(IVO_VOTES));
            assertThat(left.and(new MemberUpdated(IVO_VOTES, "Ivo", Optional.of(ANA)))
                            .session())
                    .isEqualTo(left.session());
        }

        private static Set<PersonId> withheld(Story story) {
            var ivo = story.session().member(IVO_VOTES).orElseThrow();
            return story.session().roster().withheld(ivo);
        }

        private static VoteCast vote(PersonId person) {
            return new VoteCast(IVO_VOTES, person, 1, Optional.of(IC5));
        }
    }

    @Nested
    class When_people_leave {
        @Test
        void they_leave_agenda_and_focus_and_an_idle_manager_goes_with_them() {
            var opened = given(new AgendaSet(List.of(LENA, ANA)), new SessionStarted(), new ItemOpened(LENA));
            var gone = opened.and(new PersonRemoved(LENA)).session();
            assertThat(gone.meeting().agenda()).containsExactly(ANA);
            assertThat(gone.meeting().focus()).isEmpty();
            assertThat(gone.roster().managers()).containsKey(NOOR).doesNotContainKey(MAX);
        }

        @Test
        void the_end_closes_item_and_timer() {
            var ended = given(
                    new SessionStarted(),
                    new ItemOpened(ANA),
                    new PhaseSet(Phase.VOTE),
                    new TimerStarted(60, Story.BEGINNING),
                    new SessionClosed());
            assertThat(ended.session().meeting().focus()).isEmpty();
            assertThat(ended.session().meeting().timerEndsAt()).isEmpty();
        }
    }

    @Nested
    class When_the_organisation_tells_more {
        private static Dossier bare() {
            var known = Cast.people().getFirst();
            var renamed = Cast.person(ANA, "Ana B. Abara", "zz", NOOR, "Noor Haddad");
            return new Dossier(renamed.profile(), known.manager(), known.level(), Optional.empty(), Map.of(), Map.of());
        }

        @Test
        void what_was_said_in_the_session_stays_where_the_files_say_nothing() {
            var told = given(craft(2), new LevelProposed(ANA, IC3, WHY), PersonUpdated.wholly(bare()));
            assertThat(rating(told).value()).contains(2);
            assertThat(subject(told, ANA).levels().proposed()).contains(IC3);
            assertThat(subject(told, ANA).attestations()).isNotEmpty();
        }

        @Test
        void only_what_they_say_anew_replaces_it() {
            var brought = Cast.people().getFirst();
            var renewal = Optional.of(new Renewal(Set.of(REACH), Set.of(), false));
            var told = given(craft(2), new LevelProposed(ANA, IC3, WHY), new PersonUpdated(brought, renewal));
            assertThat(rating(told)).isEqualTo(rating(given(craft(2))));
            assertThat(subject(told, ANA).levels().proposed()).contains(IC3);
        }

        @Test
        void a_rating_they_take_back_is_gone() {
            var renewal = Optional.of(new Renewal(Set.of(CRAFT), Set.of(), false));
            assertThat(rating(given(craft(2), new PersonUpdated(bare(), renewal)))
                            .value())
                    .isEmpty();
        }

        @Test
        void what_they_say_replaces_it_and_alias_and_votes_stay() {
            var vote = new VoteCast(NOOR_VOTES, ANA, 1, Optional.of(IC5));
            var told =
                    given(craft(2), vote, PersonUpdated.wholly(Cast.people().getFirst()), PersonUpdated.wholly(bare()));
            assertThat(rating(told).value()).contains(3);
            assertThat(rating(told).initial()).contains(3);
            assertThat(subject(told, ANA).profile().name()).isEqualTo("Ana B. Abara");
            assertThat(subject(told, ANA).profile().alias())
                    .isEqualTo(Cast.people().getFirst().profile().alias());
            assertThat(subject(told, ANA).ballot().votes()).containsOnlyKeys(NOOR_VOTES);
        }
    }
}
