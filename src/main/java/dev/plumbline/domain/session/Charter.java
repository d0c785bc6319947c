package dev.plumbline.domain.session;

import dev.plumbline.domain.people.CycleId;
import java.util.Optional;

/** What the session was set up to be. */
public record Charter(
        String title,
        Mode mode,
        Editing editing,
        boolean facilitatorVotes,
        CycleId cycle,
        Optional<MemberId> approvedBy) {}
