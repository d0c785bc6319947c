package dev.plumbline.room;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.wire.frame.ServerFrames;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Whom a client knows to be there: by name, with the cells they are changing, or only how many. Who is not named is away. */
record Company(Map<MemberId, Activity> members, Map<CellKey, MemberId> editing, OptionalInt present) {
    static final Company UNKNOWN = new Company(Map.of(), Map.of(), OptionalInt.empty());

    static Company of(Map<MemberId, Activity> members, Map<CellKey, MemberId> editing) {
        return new Company(members, editing, OptionalInt.empty());
    }

    static Company of(int present) {
        return new Company(Map.of(), Map.of(), OptionalInt.of(present));
    }

    /** The frame that tells what is different now; none if nothing is. */
    Optional<Frame> since(Company before) {
        if (equals(before)) return Optional.empty();
        var frame = present.isPresent()
                ? ServerFrames.present(present.getAsInt())
                : ServerFrames.presence(activities(before), cells(before));
        return Optional.of(Frame.of(frame));
    }

    private Map<MemberId, String> activities(Company before) {
        var changes = new HashMap<MemberId, String>();
        members.forEach((member, activity) -> {
            if (before.members.get(member) != activity) changes.put(member, activity.text());
        });
        for (var gone : before.members.keySet())
            if (!members.containsKey(gone)) changes.put(gone, Activity.AWAY.text());
        return changes;
    }

    private Map<CellKey, Optional<MemberId>> cells(Company before) {
        var changes = new HashMap<CellKey, Optional<MemberId>>();
        editing.forEach((cell, member) -> {
            if (!member.equals(before.editing.get(cell))) changes.put(cell, Optional.of(member));
        });
        for (var gone : before.editing.keySet()) if (!editing.containsKey(gone)) changes.put(gone, Optional.empty());
        return changes;
    }
}
