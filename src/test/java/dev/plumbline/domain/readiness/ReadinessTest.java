package dev.plumbline.domain.readiness;

import static dev.plumbline.domain.readiness.Verdict.AWAITING_CONFIRMATION;
import static dev.plumbline.domain.readiness.Verdict.DEVELOPING;
import static dev.plumbline.domain.readiness.Verdict.INCOMPLETE;
import static dev.plumbline.domain.readiness.Verdict.NEAR;
import static dev.plumbline.domain.readiness.Verdict.READY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Criteria;
import dev.plumbline.domain.framework.Criteria.All;
import dev.plumbline.domain.framework.Criteria.Any;
import dev.plumbline.domain.framework.Criteria.Rule;
import dev.plumbline.domain.framework.CriterionId;
import dev.plumbline.domain.framework.Requirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From criteria to a verdict: which one applies first, how groups count, and what stays to be done. */
class ReadinessTest {
    private static final Criteria SCOPE = Rule.gate("scope", new Requirement.Scope());
    private static final Criteria ENDORSED = Rule.gate("endorsed", new Requirement.Endorsement());
    private static final Criteria CONFIRMED = Rule.gate("confirmed", new Requirement.Confirmation());
    private static final Criteria MEAN = Rule.gate("mean", new Requirement.Mean(new BigDecimal("3.5")));
    private static final Climb USUAL = Climb.by(All.of(MEAN, SCOPE, ENDORSED, CONFIRMED), 4, 4);

    @Nested
    class When_the_verdict_is_given {
        @Test
        void ready_means_that_every_gate_holds() {
            var readiness =
                    USUAL.met("scope").waived("endorsed").confirmed(true).readiness();
            assertThat(readiness.verdict()).isEqualTo(READY);
            assertThat(readiness.met()).isEqualTo(4);
            assertThat(readiness.of()).isEqualTo(4);
        }

        @Test
        void awaiting_confirmation_means_that_only_this_session_has_to_decide() {
            assertThat(USUAL.met("scope").met("endorsed").readiness().verdict()).isEqualTo(AWAITING_CONFIRMATION);
            assertThat(USUAL.met("scope")
                            .met("endorsed")
                            .confirmed(false)
                            .readiness()
                            .verdict())
                    .isEqualTo(AWAITING_CONFIRMATION);
        }

        @Test
        void near_means_one_gate_open_with_or_without_the_confirmation() {
            assertThat(USUAL.met("scope").readiness().verdict()).isEqualTo(NEAR);
            assertThat(USUAL.met("scope").confirmed(true).readiness().verdict()).isEqualTo(NEAR);
            assertThat(USUAL.met("scope").unmet("endorsed").readiness().verdict())
                    .isEqualTo(NEAR);
        }

        @Test
        void developing_means_two_gates_or_more() {
            assertThat(USUAL.readiness().verdict()).isEqualTo(DEVELOPING);
            assertThat(USUAL.confirmed(true).readiness().verdict()).isEqualTo(DEVELOPING);
        }

        @Test
        void incomplete_comes_before_all_others() {
            var climb = Climb.by(SCOPE, 4, null);
            assertThat(climb.readiness().verdict()).isEqualTo(INCOMPLETE);
            assertThat(climb.met("scope").readiness().verdict()).isEqualTo(INCOMPLETE);
        }
    }

    @Nested
    class When_there_are_groups {
        private final Criteria either = new Any(
                Optional.of(new CriterionId("either")), true, Optional.of("One of two."), List.of(SCOPE, ENDORSED));

        @Test
        void an_any_group_is_one_gate_and_its_alternatives_are_listed_inside_it() {
            var readiness = Climb.by(All.of(MEAN, either), 4).met("endorsed").readiness();
            assertThat(readiness.verdict()).isEqualTo(READY);
            assertThat(readiness.of()).isEqualTo(2);
            assertThat(readiness.criteria())
                    .extracting(
                            result -> result.id().value(),
                            CriterionResult::status,
                            result -> result.within().isPresent())
                    .containsExactly(
                            tuple("mean", Status.MET, false),
                            tuple("either", Status.MET, false),
                            tuple("scope", Status.UNKNOWN, true),
                            tuple("endorsed", Status.MET, true));
        }

        @Test
        void an_any_group_is_unmet_only_when_every_alternative_is() {
            var climb = Climb.by(either, 4).unmet("scope");
            assertThat(climb.readiness().criteria().get(0).status()).isEqualTo(Status.UNKNOWN);
            assertThat(climb.unmet("endorsed").readiness().criteria().get(0).status())
                    .isEqualTo(Status.UNMET);
        }

        @Test
        void a_group_can_be_waived_as_a_whole() {
            var readiness = Climb.by(All.of(MEAN, either), 4).waived("either").readiness();
            assertThat(readiness.verdict()).isEqualTo(READY);
            assertThat(readiness.criteria().get(1).by()).contains("chair");
        }

        @Test
        void a_group_without_an_id_or_words_is_called_after_its_rules() {
            var result = Climb.by(Any.of(SCOPE, All.of(ENDORSED, MEAN)), 4)
                    .readiness()
                    .criteria()
                    .get(0);
            assertThat(result.id().value()).isEqualTo("any-of-scope-or-endorsed-or-mean");
            assertThat(result.text())
                    .isEqualTo(
                            "Work of the next level's scope, with evidence; or Endorsed by the manager and Mean rating"
                                    + " of 3.5 or more");
        }

        @Test
        void an_alternative_of_several_rules_needs_them_all() {
            var climb = Climb.by(Any.of(SCOPE, All.of(ENDORSED, MEAN)), 4).unmet("scope");
            assertThat(climb.readiness().verdict()).isEqualTo(NEAR);
            assertThat(climb.met("endorsed").readiness().verdict()).isEqualTo(READY);
        }

        @Test
        void nested_all_groups_count_through_their_parts() {
            assertThat(Climb.by(All.of(MEAN, All.of(SCOPE, ENDORSED)), 4)
                            .readiness()
                            .of())
                    .isEqualTo(3);
        }
    }

    @Nested
    class When_a_criterion_only_advises {
        @Test
        void it_is_listed_and_never_blocks() {
            var readiness = Climb.by(All.of(MEAN, Rule.advisory("need", new Requirement.BusinessNeed())), 4)
                    .readiness();
            assertThat(readiness.verdict()).isEqualTo(READY);
            assertThat(readiness.of()).isEqualTo(1);
            assertThat(readiness.criteria()).hasSize(2);
        }

        @Test
        void a_group_that_advises_makes_advice_of_all_its_parts() {
            var advice = new All(Optional.empty(), false, Optional.empty(), List.of(SCOPE, ENDORSED));
            assertThat(Climb.by(All.of(MEAN, advice), 4).readiness().verdict()).isEqualTo(READY);
        }
    }

    @Nested
    class When_gaps_are_listed {
        private static Gap gap(String id, OptionalInt have, int need) {
            return new Gap(new CompetencyId(id), have, need);
        }

        @Test
        void the_nearest_comes_first_and_what_is_not_rated_last() {
            var climb = Climb.by(Rule.gate("every", new Requirement.EveryExpected()), 1, null, 3, 4)
                    .expecting(Map.of(0, 4, 1, 2, 2, 4, 3, 4));
            assertThat(climb.readiness().gaps())
                    .containsExactly(
                            gap("c2", OptionalInt.of(3), 4),
                            gap("c0", OptionalInt.of(1), 4),
                            gap("c1", OptionalInt.empty(), 2));
        }

        @Test
        void without_expectations_a_missed_mean_asks_for_the_rating_above_it() {
            assertThat(Climb.by(MEAN, 3, 3, 4).readiness().gaps())
                    .containsExactly(gap("c0", OptionalInt.of(3), 4), gap("c1", OptionalInt.of(3), 4));
            assertThat(Climb.by(MEAN, 3, 4).readiness().gaps()).isEmpty();
        }

        @Test
        void a_floor_is_asked_of_every_competency() {
            assertThat(Climb.by(Rule.gate("floor", new Requirement.NoneBelow(3)), 2, 5)
                            .readiness()
                            .gaps())
                    .containsExactly(gap("c0", OptionalInt.of(2), 3));
        }
    }

    @Nested
    class When_the_target_is_chosen {
        @Test
        void it_is_the_next_rank_unless_another_level_is_proposed() {
            var framework = USUAL.framework();
            var next = USUAL.candidate(Optional.of(Climb.ONE), Optional.of(Climb.ONE));
            var down = USUAL.candidate(Optional.of(Climb.TWO), Optional.of(Climb.ONE));
            assertThat(Readiness.of(framework, next).orElseThrow().target()).isEqualTo(Climb.TWO);
            assertThat(Readiness.of(framework, down).orElseThrow().target()).isEqualTo(Climb.ONE);
        }

        @Test
        void at_the_top_or_without_a_level_there_is_none() {
            var framework = USUAL.framework();
            assertThat(Readiness.of(framework, USUAL.candidate(Optional.of(Climb.TWO), Optional.empty())))
                    .isEmpty();
            assertThat(Readiness.of(framework, USUAL.candidate(Optional.empty(), Optional.empty())))
                    .isEmpty();
        }

        @Test
        void a_framework_without_its_texts_gives_the_same_answer() {
            var candidate = USUAL.candidate(Optional.of(Climb.ONE), Optional.empty());
            assertThat(Readiness.of(USUAL.framework().withoutTexts(), candidate))
                    .isEqualTo(Readiness.of(USUAL.framework(), candidate));
        }
    }
}
