package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.room.Presence.Sitting;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells who is there and what they are changing, differences only, at most twice a second. On the room's event loop. */
final class PresenceRounds {
    private static final long PAUSE_MILLIS = 500;

    private final Supplier<Ledger> committed;
    private final Seats seats;
    private final Loop loop;
    private final Clock clock;
    private boolean waiting;
    private long told;

    PresenceRounds(Supplier<Ledger> committed, Seats seats, Loop loop, Clock clock) {
        this.committed = committed;
        this.seats = seats;
        this.loop = loop;
        this.clock = clock;
    }

    /** Somebody came, went or does something else, or may see other cells now. */
    void changed() {
        if (waiting) return;
        waiting = true;
        loop.later(Math.max(0, told + PAUSE_MILLIS - clock.millis()), this::tellAll);
    }

    private void tellAll() {
        waiting = false;
        told = clock.millis();
        var presence = Presence.of(seats.all().stream()
                .map(seat -> new Sitting(seat.member(), seat.doing()))
                .toList());
        Map<List<Company>, Optional<Frame>> frames = new HashMap<>();
        for (var seat : seats.hearing()) {
            var now = committed.get().session().member(seat.member());
            now.map(member -> presence.seenBy(member, committed.get()))
                    .ifPresent(company -> tell(seat, company, frames));
        }
    }

    private static void tell(Seat seat, Company company, Map<List<Company>, Optional<Frame>> frames) {
        var before = seat.held().company();
        frames.computeIfAbsent(List.of(before, company), same -> company.since(before))
                .ifPresent(frame -> seat.tell(frame, seat.held().with(company)));
    }
}
