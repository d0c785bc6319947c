package dev.plumbline.wire.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.testing.Calibration;
import dev.plumbline.testing.EventSamples;
import dev.plumbline.testing.RandomCalibration;
import dev.plumbline.testing.RandomHistory;
import dev.plumbline.testing.Seeded;
import dev.plumbline.wire.UnreadableJson;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A checkpoint is only worth having if it is the very state; what it does not hold must show as a difference. */
class CheckpointCodecTest {
    @Seeded(fresh = 40)
    @DisplayName("[L5] a state that is written and read is the same state")
    void a_state_that_is_written_and_read_is_the_same_state(long seed) {
        assertReadsBack(RandomHistory.of(seed, 150).last());
    }

    @Seeded(fresh = 20)
    void what_follows_on_a_state_that_was_read_is_the_same_too(long seed) {
        var history = RandomHistory.of(seed, 150);
        int middle = history.states().size() / 2;
        var ledger = CheckpointCodec.read(CheckpointCodec.write(history.states().get(middle)));
        for (var recorded : history.log().subList(middle + 1, history.log().size())) ledger = ledger.after(recorded);
        assertThat(ledger).isEqualTo(history.last());
    }

    @Seeded(fresh = 20)
    void the_richest_people_are_kept(long seed) {
        var random = new RandomCalibration(seed);
        var calibration = Calibration.open(RandomCalibration.framework());
        for (int i = 0; i < 80; i++) calibration.then(random.next(calibration.session()));
        assertReadsBack(calibration.ledger());
    }

    @Test
    void one_event_of_every_kind_leaves_nothing_that_is_lost() {
        List<Event> samples = EventSamples.all();
        var ledger = Ledger.begin(recorded(1, samples.getFirst()));
        for (var event : samples.subList(1, samples.size())) {
            ledger = ledger.after(recorded(ledger.seq() + 1, event));
            assertReadsBack(ledger);
        }
    }

    @Test
    void other_text_is_refused() {
        assertThatThrownBy(() -> CheckpointCodec.read("{\"seq\":7}")).isInstanceOf(UnreadableJson.class);
        assertThatThrownBy(() -> CheckpointCodec.read("")).isInstanceOf(UnreadableJson.class);
    }

    private static void assertReadsBack(Ledger ledger) {
        assertThat(CheckpointCodec.read(CheckpointCodec.write(ledger))).isEqualTo(ledger);
    }

    private static Recorded recorded(long seq, Event event) {
        return new Recorded(
                seq, "cid-" + seq, new MemberId("m-2"), Instant.parse("2026-03-09T10:00:00Z"), false, event);
    }
}
