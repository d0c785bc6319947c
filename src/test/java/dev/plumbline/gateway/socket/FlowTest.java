package dev.plumbline.gateway.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How a client is held back that says more than the server deals with. The tap is turned by hand, and so is its clock. */
class FlowTest implements Flow.Tap {
    private final List<Runnable> later = new ArrayList<>();
    private boolean open = true;
    private long now;
    private final Flow flow = new Flow(this);

    @Test
    @DisplayName("[R13] frames that nobody has dealt with close the tap, and dealing with half of them opens it")
    void unheard_frames_close_the_tap() {
        for (int i = 0; i < Flow.MOST_FRAMES - 1; i++) flow.heard(10);
        assertThat(open).isTrue();
        flow.heard(10);
        assertThat(open).isFalse();
        for (int i = 0; i < Flow.MOST_FRAMES / 2 - 1; i++) flow.dealtWith(10);
        assertThat(open).isFalse();
        flow.dealtWith(10);
        assertThat(open).isTrue();
    }

    @Test
    @DisplayName("[R13] a few long frames close it as well")
    void long_frames_close_the_tap() {
        for (int i = 0; i < 4; i++) flow.heard(64 * 1024);
        assertThat(open).isFalse();
        flow.dealtWith(64 * 1024);
        flow.dealtWith(64 * 1024);
        assertThat(open).isTrue();
    }

    @Test
    @DisplayName("[R13] a flood is slowed down however fast it is dealt with")
    void a_flood_is_slowed_down() {
        int heard = flood();
        assertThat(heard).isEqualTo(Flow.POINTS_A_SECOND + 1);
        now += 1_000;
        later.removeFirst().run();
        assertThat(open).isTrue();
        assertThat(flood()).isEqualTo(Flow.POINTS_A_SECOND);
    }

    private int flood() {
        int heard = 0;
        while (open) {
            flow.heard(10);
            flow.dealtWith(10);
            heard++;
        }
        return heard;
    }

    @Override
    public void pause() {
        open = false;
    }

    @Override
    public void resume() {
        open = true;
    }

    @Override
    public void later(long millis, Runnable action) {
        later.add(action);
    }

    @Override
    public long millis() {
        return now;
    }
}
