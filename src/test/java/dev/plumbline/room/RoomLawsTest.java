package dev.plumbline.room;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.domain.session.event.Recorded;
import dev.plumbline.testing.Seeded;
import java.util.HashMap;
import org.junit.jupiter.api.DisplayName;

/**
 * What must hold of every room whoever asks for what, comes, goes and comes back, however long the store takes. Every
 * client insists by itself that no position is left out and nothing comes before its time.
 */
class RoomLawsTest {
    private static final int STEPS = 250;

    @Seeded(known = -1463249194960487356L, fresh = 15)
    @DisplayName("[R3] [R4] [R9] [R19] in the end every peer holds what the log says")
    void in_the_end_every_peer_holds_what_the_log_says(long seed) {
        var meeting = meeting(seed);
        var fold = meeting.stage().fold();
        for (var client : meeting.clients()) {
            if (!client.isThere()) continue;
            assertThat(client.position()).isEqualTo(fold.seq());
            assertThat(client.cells()).as(client.member().value()).isEqualTo(Cellar.seenBy(client.member(), fold));
        }
    }

    @Seeded(fresh = 6)
    @DisplayName("[R5] in the end every peer holds the figures of the last event")
    void in_the_end_every_peer_holds_the_figures_of_the_last_event(long seed) {
        var meeting = meeting(seed);
        var fold = meeting.stage().fold();
        for (var client : meeting.clients()) {
            if (!client.isThere()) continue;
            assertThat(client.figuresAt()).isEqualTo(fold.seq());
            assertThat(client.figures()).isEqualTo(Cellar.figuresFor(client.member(), fold));
        }
    }

    @Seeded(fresh = 6)
    @DisplayName("[R19] all digests of one member agree")
    void all_digests_of_one_member_agree(long seed) {
        var meeting = meeting(seed);
        var digests = new HashMap<Object, Object>();
        for (var client : meeting.clients()) {
            if (!client.isThere()) continue;
            client.say("{\"kind\":\"digest?\"}");
            var digest = client.heard("digest").getLast();
            assertThat(digests.merge(client.member(), digest, (one, other) -> one))
                    .isEqualTo(digest);
        }
        assertThat(digests).isNotEmpty();
    }

    @Seeded(fresh = 10)
    @DisplayName("[R6] [R7] what was acknowledged is in the log once, at the position told")
    void what_was_acknowledged_is_in_the_log_once(long seed) {
        var meeting = meeting(seed);
        var log = meeting.stage().log().stream().collect(toMap(Recorded::cid, Recorded::seq));
        assertThat(meeting.unanswered()).isEmpty();
        assertThat(log).containsAllEntriesOf(meeting.acknowledged());
        assertThat(meeting.acknowledged()).isNotEmpty();
    }

    private static RandomMeeting meeting(long seed) {
        var meeting = new RandomMeeting(seed);
        meeting.go(STEPS);
        meeting.end();
        assertThat(meeting.stage().complaints()).isEmpty();
        return meeting;
    }
}
