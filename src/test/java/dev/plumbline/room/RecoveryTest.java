package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.event.DayBegun;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.store.Checkpoint;
import dev.plumbline.testing.Await;
import dev.plumbline.testing.Cast;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import dev.plumbline.testing.Story;
import dev.plumbline.wire.checkpoint.CheckpointCodec;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A room that opens stands where its log ends, whatever is left of checkpoints and bodies. */
class RecoveryTest {
    @Nested
    class When_there_is_a_checkpoint {
        @Seeded(fresh = 15)
        @DisplayName("[L5] checkpoint and tail make the same state as the whole log")
        void checkpoint_and_tail_make_the_same_state(long seed) {
            var history = RandomHistory.of(seed, 150);
            var stage = Stage.after(history.log());
            keep(stage, history.states().get(history.states().size() / 2));
            stage.reopen();
            assertThat(stage.room().committed()).isEqualTo(history.last());
        }

        @Test
        @DisplayName("[L5] what stands in the checkpoint is not read from the log again")
        void the_log_before_it_is_not_read() {
            var history = RandomHistory.of(1, 60);
            var stage = Stage.after(history.log());
            keep(stage, history.last());
            int pages = stage.store().pagesRead();
            stage.reopen();
            assertThat(stage.store().pagesRead()).isEqualTo(pages);
        }

        @Test
        @DisplayName("[L5] one of another version or epoch, or from beyond the head, is ignored")
        void a_strange_one_is_ignored() {
            var history = RandomHistory.of(2, 60);
            var stage = Stage.after(history.log());
            var state = CheckpointCodec.write(history.states().getFirst());
            stage.store().offer(checkpoint(stage.epoch(), 1, "0", state));
            assertThat(stage.reopen().room().committed()).isEqualTo(history.last());
            stage.store().offer(checkpoint(UUID.randomUUID().toString(), 1, CheckpointCodec.VERSION, state));
            assertThat(stage.reopen().room().committed()).isEqualTo(history.last());
            stage.store().offer(checkpoint(stage.epoch(), 9_999, CheckpointCodec.VERSION, state));
            assertThat(stage.reopen().room().committed()).isEqualTo(history.last());
        }

        @Test
        @DisplayName("[L5] one that cannot be read is ignored with one warning")
        void a_broken_one_is_ignored_with_one_warning() {
            var history = RandomHistory.of(3, 60);
            var stage = Stage.after(history.log());
            stage.store().offer(checkpoint(stage.epoch(), 5, CheckpointCodec.VERSION, "{\"seq\":5"));
            var warnings = warningsOf(stage::reopen);
            assertThat(stage.room().committed()).isEqualTo(history.last());
            assertThat(warnings).singleElement().asString().contains("cannot be read");
        }

        private static Checkpoint checkpoint(String epoch, long seq, String version, String state) {
            return new Checkpoint(UUID.fromString(epoch), seq, version, state);
        }

        private static void keep(Stage stage, Ledger ledger) {
            var state = CheckpointCodec.write(ledger);
            stage.store().offer(checkpoint(stage.epoch(), ledger.seq(), CheckpointCodec.VERSION, state));
        }

        private static List<ILoggingEvent> warningsOf(Runnable action) {
            var logger = (Logger) LoggerFactory.getLogger(KeptStates.class);
            var appender = new ListAppender<ILoggingEvent>();
            appender.start();
            logger.addAppender(appender);
            action.run();
            logger.detachAppender(appender);
            return appender.list.stream()
                    .filter(line -> line.getLevel() == Level.WARN)
                    .toList();
        }
    }

    @Nested
    class When_checkpoints_are_written {
        private final Stage stage = Stage.live();

        @Test
        @DisplayName("[L5] every 1,000 events, without anybody asking")
        void every_thousand_events() {
            long seq = stage.fold().seq();
            days(999 - (int) seq);
            assertThat(kept()).isZero();
            days(1);
            assertThat(kept()).isEqualTo(1_000);
            days(999);
            assertThat(kept()).isEqualTo(1_000);
            days(1);
            assertThat(kept()).isEqualTo(2_000);
        }

        @Test
        @DisplayName("[L5] at each beat of the minute at which something is new")
        void at_each_beat_at_which_something_is_new() {
            stage.room().checkpoint();
            stage.loop().settle();
            assertThat(kept()).isEqualTo(stage.fold().seq());
            stage.room().checkpoint();
            stage.loop().settle();
            assertThat(stage.store().checkpointsKept()).isEqualTo(1);
        }

        @Test
        @DisplayName("[L5] a state that cannot be kept does no harm, and is tried again")
        void a_failure_does_no_harm() {
            stage.store().keepNoCheckpoint(1);
            stage.room().checkpoint();
            stage.loop().settle();
            assertThat(kept()).isZero();
            stage.room().checkpoint();
            stage.loop().settle();
            assertThat(kept()).isEqualTo(stage.fold().seq());
        }

        private long kept() {
            return Await.value(stage.store().checkpoint(Stage.SESSION, CheckpointCodec.VERSION))
                    .map(Checkpoint::seq)
                    .orElse(0L);
        }

        private void days(int count) {
            var events = new ArrayList<Event>();
            for (int i = 0; i < count; i++) events.add(new DayBegun(Story.TODAY.plusDays(i)));
            stage.settled(stage.room().record(events));
        }
    }

    @Nested
    class When_a_body_was_erased {
        @Test
        @DisplayName("[L1] the event counts as one without effect, and the room opens")
        void the_event_counts_as_one_without_effect() {
            var stage = Stage.live();
            var chair = stage.client(Cast.CHAIR).comeInline();
            var note = "\"target\":{\"person\":\"p-ana\",\"visibility\":\"shared\"},\"value\":\"a secret\"";
            var cid = chair.ask("note.set", note);
            stage.store().erase(stage.fold().seq());
            stage.reopen();
            var later = stage.client(Cast.CHAIR).comeInline();
            assertThat(later.cells()).doesNotContainKey("note/p-ana/shared");
            assertThat(later.status(later.ask("timer.stop", ""))).isEqualTo("ok");
            later.ask(cid, "note.set", note);
            assertThat(later.status(cid)).isEqualTo("duplicate");
        }

        @Test
        @DisplayName("[L1] [R10] those who come back over it hold what is left")
        void those_who_come_back_over_it_hold_what_is_left() {
            var stage = Stage.live();
            var noor = stage.client(Cast.NOOR_VOTES).comeInline();
            noor.leave();
            var chair = stage.client(Cast.CHAIR).comeInline();
            chair.ask("agenda.set", "\"value\":[\"p-ana\"]");
            stage.store().erase(stage.fold().seq());
            chair.ask("timer.stop", "");
            stage.reopen();
            noor.comeBack();
            assertThat(noor.position()).isEqualTo(stage.room().committed().seq());
            assertThat(noor.cells())
                    .isEqualTo(Cellar.seenBy(Cast.NOOR_VOTES, stage.room().committed()));
        }
    }
}
