package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.domain.session.Mode;
import dev.plumbline.testing.Cast;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Figures follow the deltas: the latest only, not too often, and never to somebody who may not see them by now. */
class FiguresInRoomsTest {
    private static final String RECUSE = "\"target\":{\"member\":\"m-noor\",\"person\":\"p-cy\"},\"value\":%s";

    private final Stage stage = Stage.live();
    private final Client chair = stage.client(Cast.CHAIR).comeInline();
    private final Client noor = stage.client(Cast.NOOR_VOTES).comeInline();

    @Test
    @DisplayName("[R3] the first figures after joining are all of them")
    void the_first_are_all() {
        assertThat(noor.heard("figures")).singleElement().matches(frame -> frame.has("all"));
        assertHoldsFigures(noor);
    }

    @Test
    @DisplayName("[R3] who says which figures they hold is told what has changed since")
    void who_holds_figures_is_told_what_has_changed() {
        noor.leave();
        rate(5);
        stage.loop().pass(1_000);
        noor.comeBack();
        assertThat(noor.heard("figures")).singleElement().matches(frame -> !frame.has("all"));
        assertThat(noor.heard("figures").getFirst().get("cells").has("readiness/p-ben"))
                .isFalse();
        assertHoldsFigures(noor);
    }

    @Test
    @DisplayName("[R3] [R5] who holds figures that looked different meanwhile is told all")
    void who_holds_figures_that_looked_different_is_told_all() {
        chair.ask("drift.open", "\"value\":{\"committee\":false,\"screen\":\"off\"}");
        chair.ask("drift.open", "\"value\":{\"committee\":true,\"screen\":\"off\"}");
        noor.leave();
        stage.loop().pass(1_000);
        noor.comeBack();
        assertThat(noor.heard("figures")).singleElement().matches(frame -> frame.has("all"));
        assertHoldsFigures(noor);
    }

    @Test
    @DisplayName("[R5] at most ten times a second, and the last at is the last seq")
    void at_most_ten_times_a_second() {
        long at = noor.figuresAt();
        for (int i = 0; i < 40; i++) {
            rate(1 + i % 5);
            stage.loop().pass(25);
        }
        stage.loop().pass(1_000);
        assertThat(noor.heard("figures")).hasSizeLessThanOrEqualTo(13);
        assertThat(ats(noor)).isSorted().startsWith(at).endsWith(stage.fold().seq());
        assertHoldsFigures(noor);
    }

    @Test
    @DisplayName("[R5] the last at is the last seq, if need be without cells")
    void a_last_at_without_cells() {
        chair.ask("timer.start", "\"value\":{\"seconds\":60}");
        stage.loop().pass(1_000);
        var last = noor.heard("figures").getLast();
        assertThat(last.get("at").longValue()).isEqualTo(stage.fold().seq());
        assertThat(last.get("cells")).isEmpty();
    }

    @Test
    @DisplayName("[R5] only what changed is told, and what is gone as null")
    void only_what_changed_is_told() {
        chair.ask("person.remove", "\"target\":{\"person\":\"p-cy\"}");
        stage.loop().pass(1_000);
        var last = chair.heard("figures").getLast().get("cells");
        assertThat(last.get("readiness/p-cy").isNull()).isTrue();
        assertThat(last.has("readiness/p-ana")).isFalse();
        assertHoldsFigures(chair);
    }

    @Test
    @DisplayName("[R4] [R5] who was recused meanwhile is not told figures computed before")
    void who_was_recused_meanwhile_is_not_told_older_figures() {
        rate(5);
        chair.ask("member.recuse", RECUSE.formatted("true"));
        var again = stage.client(Cast.NOOR_VOTES).comeInline();
        assertThat(again.figures()).doesNotContainKey("readiness/p-cy");
        stage.loop().pass(1_000);
        assertHoldsFigures(again);
        assertHoldsFigures(noor);
        assertThat(noor.figures()).doesNotContainKey("readiness/p-cy");
    }

    @Test
    @DisplayName("[R4] [R5] who may see less since, is told less of figures computed before")
    void who_may_see_less_is_told_less() {
        rate(5);
        stage.loop().pass(4);
        chair.ask("drift.open", "\"value\":{\"committee\":false,\"screen\":\"off\"}");
        stage.loop().pass(3);
        assertThat(noor.figures()).doesNotContainKey("consistency").doesNotContainKey("drift/p-ivo");
        stage.loop().pass(1_000);
        assertHoldsFigures(noor);
    }

    @Test
    @DisplayName("[R5] figures that cannot be computed are asked for ever more rarely, and then follow")
    void figures_that_cannot_be_computed_follow_later() {
        int before = stage.figures().timesAsked();
        stage.figures().failFor(4);
        rate(5);
        for (int i = 0; i < 14; i++) {
            rate(1 + i % 5);
            stage.loop().pass(1_000);
        }
        assertThat(stage.figures().timesAsked() - before).isEqualTo(4);
        stage.loop().pass(2_000);
        assertHoldsFigures(noor);
    }

    @Test
    @DisplayName("[R5] a room opens without figures, and they follow")
    void a_room_opens_without_figures() {
        stage.figures().failFor(1);
        stage.reopen();
        var early = stage.client(Cast.NOOR_VOTES).comeInline();
        assertThat(early.figures()).isEmpty();
        stage.loop().pass(2_000);
        assertHoldsFigures(early);
    }

    @Test
    void a_closed_room_asks_for_no_figures() {
        rate(5);
        stage.room().close(CloseReason.DRAIN);
        int asked = stage.figures().timesAsked();
        stage.loop().pass(120_000);
        assertThat(stage.figures().timesAsked()).isEqualTo(asked);
    }

    @Test
    @DisplayName("[R9] a person withheld from a member is in none of their figures")
    void who_is_withheld_is_in_no_figure() {
        var preparing = Stage.preparing(Mode.OPEN);
        preparing.client(Cast.CHAIR).comeInline().ask("session.start", "");
        preparing.loop().pass(1_000);
        var lena = preparing.client(Cast.LENA_VOTES).comeInline();
        assertThat(lena.figures()).doesNotContainKeys("readiness/p-lena", "readiness/p-max");
        assertThat(lena.figures()).isEqualTo(Cellar.figuresFor(Cast.LENA_VOTES, preparing.fold()));
    }

    private void rate(int value) {
        chair.ask(
                "rating.set",
                "\"target\":{\"person\":\"p-ana\",\"competency\":\"craft\"},\"value\":%d,\"reason\":\"because\""
                        .formatted(value));
    }

    private void assertHoldsFigures(Client client) {
        assertThat(client.figuresAt()).isEqualTo(stage.fold().seq());
        assertThat(client.figures()).isEqualTo(Cellar.figuresFor(client.member(), stage.fold()));
    }

    private static List<Long> ats(Client client) {
        return client.heard("figures").stream()
                .map(frame -> frame.get("at"))
                .map(JsonNode::longValue)
                .toList();
    }
}
