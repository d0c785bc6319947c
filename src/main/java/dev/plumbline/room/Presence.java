package dev.plumbline.room;

import dev.plumbline.domain.cells.Ledger;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Who is there and who is changing which cell, over all connections of each member (PROTOCOL [R14]). A cell that two
 * are changing is told of the one who came first.
 */
record Presence(Map<MemberId, Activity> members, Map<CellKey, MemberId> editing) {
    /** What a member does at one connection. */
    record Sitting(MemberId member, Doing doing) {}

    static Presence of(Collection<Sitting> sittings) {
        var members = new HashMap<MemberId, Activity>();
        var editing = new HashMap<CellKey, MemberId>();
        for (var one : sittings) {
            var doing = one.doing();
            if (doing.activity() != Activity.AWAY) {
                members.merge(one.member(), doing.activity(), (a, b) -> a.compareTo(b) < 0 ? a : b);
            }
            if (doing.edits()) editing.putIfAbsent(doing.editing().orElseThrow(), one.member());
        }
        return new Presence(members, editing);
    }

    /** What of it a member gets to know: names and cells in sight, or only how many are there. */
    Company seenBy(Member receiver, Ledger ledger) {
        boolean byName = receiver.role() == Role.FACILITATOR || receiver.role() == Role.COMMITTEE;
        if (!byName) return Company.of(members.size());
        var shown = new HashMap<>(editing);
        shown.keySet().removeIf(key -> !ledger.shows(receiver.id(), key));
        return Company.of(members, shown);
    }
}
