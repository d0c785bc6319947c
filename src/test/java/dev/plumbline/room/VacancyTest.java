package dev.plumbline.room;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.Cast;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A room nobody sits in any more closes after a while, and opens again for whoever comes. */
class VacancyTest {
    private static final long PATIENCE = Vacancy.PATIENCE.toMillis();

    private final Stage stage = Stage.live();

    @Test
    @DisplayName("[L2] a room that has been empty for five minutes gives its session up")
    void an_empty_room_closes() {
        beatAfter(1_000);
        assertThat(stage.timesRetired()).isZero();
        beatAfter(PATIENCE);
        assertThat(stage.timesRetired()).isEqualTo(1);
        beatAfter(PATIENCE);
        assertThat(stage.timesRetired()).isEqualTo(1);
    }

    @Test
    @DisplayName("[L2] as long as somebody sits there it stays, and five minutes longer")
    void a_taken_room_stays() {
        var chair = stage.client(Cast.CHAIR).comeInline();
        beatAfter(Duration.ofHours(3).toMillis());
        chair.leave();
        beatAfter(PATIENCE - 1);
        assertThat(stage.timesRetired()).isZero();
        beatAfter(1);
        assertThat(stage.timesRetired()).isEqualTo(1);
    }

    @Test
    @DisplayName("[R17] who comes as it closes is sent to the next room")
    void who_comes_as_it_closes_is_sent_on() {
        beatAfter(PATIENCE);
        assertThat(stage.client(Cast.CHAIR).greet().closed()).contains(CloseReason.DRAIN);
        assertThat(stage.reopen().client(Cast.CHAIR).comeInline().closed()).isEmpty();
    }

    private void beatAfter(long millis) {
        stage.loop().pass(millis);
        stage.room().beat();
    }
}
