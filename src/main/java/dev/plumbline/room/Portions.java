package dev.plumbline.room;

import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.MemberUpdated;
import dev.plumbline.domain.session.event.PersonUpdated;
import java.util.ArrayList;
import java.util.List;

/** Cuts what an import brings into portions that a room takes at once. What is brought of one person stays together. */
final class Portions {
    static final int ENOUGH = 256;

    private Portions() {}

    static List<List<Event>> of(List<Event> events) {
        var portions = new ArrayList<List<Event>>();
        var portion = new ArrayList<Event>();
        for (var event : events) {
            if (portion.size() >= ENOUGH && (event instanceof PersonUpdated || event instanceof MemberUpdated)) {
                portions.add(List.copyOf(portion));
                portion.clear();
            }
            portion.add(event);
        }
        if (!portion.isEmpty()) portions.add(List.copyOf(portion));
        return portions;
    }
}
