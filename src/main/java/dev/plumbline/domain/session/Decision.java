package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.LevelId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the committee decided about a person, why, and who disagreed. */
public record Decision(
        Outcome outcome, LevelId level, Optional<String> reason, List<Dissent> dissent, MemberId by, Instant at) {
    public Decision {
        dissent = List.copyOf(dissent);
    }
}
