package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.command.Judgement;
import dev.plumbline.domain.session.event.SessionStarted;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.Story;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a command is answered and how: after what it rests on, once, and with what its author may see. */
class AnswersTest {
    private static final String RATE_ANA = rate("p-ana", 4);

    private final Stage stage = Stage.live();
    private final Client chair = stage.client(Cast.CHAIR).comeInline();
    private final Client noor = stage.client(Cast.NOOR_VOTES).comeInline();

    @Test
    @DisplayName("[R6] neither the answer nor the delta comes before the commit")
    void neither_the_answer_nor_the_delta_comes_before_the_commit() {
        stage.store().hold();
        var cid = chair.ask("rating.set", RATE_ANA);
        assertThat(chair.answers(cid)).isEmpty();
        assertThat(noor.heard("delta")).isEmpty();
        stage.store().release();
        assertThat(chair.status(cid)).isEqualTo("ok");
        assertThat(chair.answer(cid).get("seq").longValue())
                .isEqualTo(stage.fold().seq());
        assertThat(noor.heard("delta")).hasSize(1);
    }

    @Test
    @DisplayName("[R6] a refusal waits for the commit of the events it rests on")
    void a_refusal_waits_for_the_commit_of_the_events_it_rests_on() {
        stage.store().hold();
        var first = chair.ask("person.remove", target("p-cy"));
        var refused = chair.ask("rating.set", rate("p-cy", 4));
        assertThat(chair.answers(refused)).isEmpty();
        stage.store().release();
        assertThat(chair.status(first)).isEqualTo("ok");
        assertThat(chair.answer(refused).get("code").asText()).isEqualTo("UNKNOWN_TARGET");
    }

    @Test
    @DisplayName("[R6] a refusal that rested on events which were not kept is decided again")
    void a_refusal_that_rested_on_nothing_is_decided_again() {
        stage.store().hold();
        stage.store().meet(TroubledStore.Trouble.UNAVAILABLE);
        var first = chair.ask("person.remove", target("p-cy"));
        var refused = chair.ask("rating.set", rate("p-cy", 4));
        stage.store().releaseAll();
        assertThat(chair.status(first)).isEqualTo("busy");
        assertThat(chair.status(refused)).isEqualTo("busy");
        assertThat(chair.status(chair.ask("rating.set", rate("p-cy", 4)))).isEqualTo("ok");
    }

    @Test
    @DisplayName("[R9] what is said after a person.add waits for it, though the organisation has to be asked")
    void commands_of_one_socket_keep_their_order() {
        chair.ask("person.remove", target("p-cy"));
        var add = UUID.randomUUID().toString();
        var after = UUID.randomUUID().toString();
        chair.tell(Words.command(add, "person.add", target("p-cy"), chair.position()));
        chair.tell(Words.command(after, "rating.set", rate("p-cy", 4), chair.position()));
        stage.loop().settle();
        assertThat(chair.status(add)).isEqualTo("ok");
        assertThat(chair.answer(after).path("code").asText()).isNotEqualTo("UNKNOWN_TARGET");
        assertThat(chair.answer(after).path("status").asText()).isEqualTo("conflict");
    }

    @Test
    @DisplayName("[R6] [R4] a cid comes back in the letters it was sent in, and is the same in others")
    void a_cid_comes_back_as_it_was_sent() {
        var sent = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        chair.ask(sent, "rating.set", RATE_ANA);
        assertThat(chair.status(sent)).isEqualTo("ok");
        assertThat(chair.heard("delta").getLast().at("/cids/0").asText()).isEqualTo(sent);
        var small = sent.toLowerCase(Locale.ROOT);
        chair.ask(small, "rating.set", RATE_ANA);
        assertThat(chair.status(small)).isEqualTo("duplicate");
    }

    @Test
    @DisplayName("[R6] a command without a usable cid is answered with cid null, INVALID")
    void a_command_without_a_usable_cid_is_invalid() {
        chair.say("{\"kind\":\"cmd\",\"cid\":\"7\",\"op\":\"timer.stop\"}");
        var answer = chair.heard("result").getLast();
        assertThat(answer.get("cid").isNull()).isTrue();
        assertThat(answer.get("code").asText()).isEqualTo("INVALID");
    }

    @Test
    @DisplayName("[R7] a resent command is answered with its first seq, on whatever socket")
    void a_resent_command_is_answered_with_its_first_seq() {
        var cid = chair.ask("rating.set", RATE_ANA);
        long seq = chair.answer(cid).get("seq").longValue();
        var other = stage.client(Cast.CHAIR).comeInline();
        other.ask(cid, "rating.set", RATE_ANA);
        assertDuplicate(other, cid, seq);
        stage.reopen();
        var later = stage.client(Cast.CHAIR).comeInline();
        later.ask(cid, "rating.set", RATE_ANA);
        assertDuplicate(later, cid, seq);
        assertThat(stage.fold().seq()).isEqualTo(seq);
    }

    @Test
    @DisplayName("[R7] a command resent before it is stored is applied once")
    void a_command_resent_before_it_is_stored_is_applied_once() {
        stage.store().hold();
        var other = stage.client(Cast.CHAIR).comeInline();
        var cid = chair.ask("rating.set", RATE_ANA);
        other.ask(cid, "rating.set", RATE_ANA);
        stage.store().releaseAll();
        assertThat(chair.status(cid)).isEqualTo("ok");
        assertDuplicate(other, cid, stage.fold().seq());
    }

    @Test
    @DisplayName("[R7] the cid of another member, op, target or value is reused")
    void a_cid_belongs_to_one_command() {
        var cid = chair.ask("rating.set", RATE_ANA);
        noor.ask(cid, "rating.set", RATE_ANA);
        assertReused(noor, cid);
        assertReusedBy(cid, "review.confirm", target("p-ana"));
        assertReusedBy(cid, "rating.set", rate("p-ben", 4));
        assertReusedBy(cid, "rating.set", rate("p-ana", 3));
    }

    @Test
    @DisplayName("[R7] settings sent again with fewer fields are another command")
    void fewer_settings_are_another_command() {
        var both = "\"value\":{\"title\":\"Autumn\",\"editing\":\"committee\"}";
        var cid = chair.ask("session.configure", both);
        assertReusedBy(cid, "session.configure", "\"value\":{\"title\":\"Autumn\"}");
        var again = stage.client(Cast.CHAIR).comeInline();
        again.ask(cid, "session.configure", both);
        assertDuplicate(again, cid, stage.fold().seq());
    }

    @Test
    @DisplayName("[R7] a refused command leaves no trace: sent again it is decided anew")
    void a_refused_command_is_decided_anew() {
        var cid = UUID.randomUUID().toString();
        noor.ask(cid, "rating.set", RATE_ANA);
        assertThat(noor.answer(cid).get("code").asText()).isEqualTo("FORBIDDEN");
        chair.ask("session.configure", "\"value\":{\"editing\":\"committee\"}");
        noor.ask(cid, "rating.set", RATE_ANA);
        assertThat(noor.answers(cid).getLast().get("status").asText()).isEqualTo("ok");
    }

    @Test
    @DisplayName("[R8] a conflict shows the current value, its author and position")
    void a_conflict_shows_the_current_value() {
        long before = chair.position();
        chair.ask("rating.set", RATE_ANA);
        var cid = UUID.randomUUID().toString();
        chair.say(Words.command(cid, "rating.set", rate("p-ana", 2), before));
        var current = chair.answer(cid).get("current");
        assertThat(chair.status(cid)).isEqualTo("conflict");
        assertThat(current.get("value").get("value").intValue()).isEqualTo(4);
        assertThat(current.get("by").asText()).isEqualTo("m-chair");
        assertThat(current.get("seq").longValue()).isEqualTo(chair.position());
    }

    @Test
    @DisplayName("[R6] [R8] a conflict shows only what is visible")
    void a_conflict_shows_only_what_is_visible() {
        var ledger = Story.givenBlind(new SessionStarted()).ledger();
        var level = CellKey.level(Cast.CY);
        var conflict = new Judgement.Conflict(level, ledger.lastChange(level).orElseThrow());
        var shown = Answers.of(conflict, ledger, Cast.NOOR_VOTES).text(Optional.empty());
        assertThat(shown).contains("\"current\":\"IC4\"").doesNotContain("IC5");
    }

    @Test
    @DisplayName("[R3] commands sent before the position is known wait for it")
    void early_commands_wait_for_the_position() {
        var early = stage.client(Cast.CHAIR).greet();
        var cid = early.ask("timer.stop", "");
        assertThat(early.answers(cid)).isEmpty();
        var snapshot = early.fetch();
        early.sayAt(snapshot.seq());
        assertThat(early.status(cid)).isEqualTo("ok");
    }

    @Test
    @DisplayName("[R15] a removed member hears of it, and is not heard any more")
    void a_removed_member_is_let_go() {
        var ivo = stage.client(Cast.IVO_VOTES).comeInline();
        chair.ask("member.remove", "\"value\":{\"member\":\"m-ivo\"}");
        assertThat(ivo.closed()).contains(CloseReason.REMOVED);
        assertThat(stage.client(Cast.IVO_VOTES).comeInline().closed()).contains(CloseReason.REMOVED);
    }

    @Test
    @DisplayName("[R15] what was on its way through a connection that was ended is not heard")
    void what_was_on_its_way_is_not_heard() {
        noor.tell(Words.command(UUID.randomUUID().toString(), "level.propose", propose("p-ana", "IC3"), 0));
        long before = stage.fold().seq();
        stage.room().seats().endAllOf(Cast.NOOR_VOTES, CloseReason.REMOVED);
        stage.loop().settle();
        assertThat(noor.closed()).contains(CloseReason.REMOVED);
        assertThat(stage.fold().seq()).isEqualTo(before);
    }

    private void assertReusedBy(String cid, String op, String rest) {
        var again = stage.client(Cast.CHAIR).comeInline();
        again.ask(cid, op, rest);
        assertReused(again, cid);
    }

    private static void assertReused(Client client, String cid) {
        assertThat(client.answer(cid).get("code").asText()).isEqualTo("CID_REUSED");
    }

    private static void assertDuplicate(Client client, String cid, long seq) {
        assertThat(client.status(cid)).isEqualTo("duplicate");
        assertThat(client.answer(cid).get("seq").longValue()).isEqualTo(seq);
    }

    private static String target(String person) {
        return "\"target\":{\"person\":\"%s\"}".formatted(person);
    }

    private static String rate(String person, int value) {
        return "\"target\":{\"person\":\"%s\",\"competency\":\"craft\"},\"value\":%d,\"reason\":\"because\""
                .formatted(person, value);
    }

    private static String propose(String person, String level) {
        return target(person) + ",\"value\":\"" + level + "\",\"reason\":\"because\"";
    }
}
