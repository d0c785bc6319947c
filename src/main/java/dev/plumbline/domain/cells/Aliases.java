package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.TeamManager;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How people and managers are called on the room screen, which holds no real id. Of one thread: letters are dealt once. */
final class Aliases {
    private final Session session;
    private final Map<PersonId, String> letters = new HashMap<>();

    Aliases(Session session) {
        this.session = session;
    }

    String person(PersonId person) {
        return session.person(person).map(subject -> subject.profile().alias()).orElse("somebody");
    }

    /** The name as {@code screen.names} says. Aliases are made at random, so their order tells nothing. */
    String name(PersonId person) {
        return session.person(person)
                .map(subject -> shortened(
                        subject.profile().name(),
                        "Person " + subject.profile().alias().toUpperCase(Locale.ROOT)))
                .orElse("");
    }

    /** The id of a manager's row: a letter, or the alias where names are shown. */
    String manager(PersonId manager) {
        var found = session.roster().managers().get(manager);
        if (found == null) return "nobody";
        return isByLetter() ? letter(found) : found.alias();
    }

    /** What a sentence calls the manager. */
    String managerName(PersonId manager) {
        var found = session.roster().managers().get(manager);
        if (found == null) return "Nobody";
        var byLetter = "Manager " + letter(found);
        return isByLetter() ? byLetter : shortened(found.name(), byLetter);
    }

    private String shortened(String name, String alias) {
        return switch (session.meeting().screen().names()) {
            case SHORT -> ShortNames.of(name);
            case INITIALS -> ShortNames.initials(name);
            case ALIAS -> alias;
        };
    }

    private boolean isByLetter() {
        return session.meeting().driftOpen().screen() != DriftOnScreen.NAMES;
    }

    private String letter(TeamManager manager) {
        if (letters.isEmpty()) dealLetters();
        return letters.getOrDefault(manager.id(), "");
    }

    /** A, B, … in the order of the random aliases; after Z come AA, AB, …. */
    private void dealLetters() {
        var order = session.roster().managers().values().stream()
                .sorted(Comparator.comparing(TeamManager::alias))
                .toList();
        for (int place = 0; place < order.size(); place++)
            letters.put(order.get(place).id(), letter(place));
    }

    private static String letter(int place) {
        var last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : (char) ('A' + place / 26 - 1) + last;
    }
}
