package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Table;
import dev.plumbline.domain.session.TeamManager;
import java.util.Optional;

/**
 * What of a session decides how figures look to a role, apart from the figures, who is withheld, and who reports to
 * whom. Where the terms of two states are equal, a figure that did not change looks the same.
 */
public record FigureTerms(
        boolean totals,
        boolean consistency,
        boolean drift,
        boolean work,
        Table<PersonId, TeamManager> managers,
        Optional<OnScreen> screen) {
    private static final PersonId NOBODY = new PersonId("nobody");

    /** How the room screen calls people and managers, and of whom it shows details. */
    record OnScreen(ScreenSetting setting, DriftOnScreen drift, Optional<PersonId> focus, Optional<String> alias) {
        static OnScreen of(Session session) {
            var focus = session.meeting().focus().map(found -> found.person());
            return new OnScreen(
                    session.meeting().screen(),
                    session.meeting().driftOpen().screen(),
                    focus,
                    focus.map(new Aliases(session)::person));
        }
    }

    static FigureTerms of(Session session, Role role) {
        var nobody = new Visibility(session, Audience.untied(role));
        return new FigureTerms(
                nobody.shows(CellKey.LEVELS),
                nobody.shows(CellKey.CONSISTENCY),
                nobody.shows(CellKey.drift(NOBODY)),
                role != Role.SCREEN && nobody.shows(CellKey.readiness(NOBODY)),
                session.roster().managers(),
                Optional.of(session).filter(one -> role == Role.SCREEN).map(OnScreen::of));
    }

    static boolean areEqual(Role role, Session one, Session other) {
        return isSame(one, other) || of(one, role).equals(of(other, role));
    }

    /** Whether a figure that did not change looks the same in both states to anybody of the role with the same rights. */
    public static boolean lookTheSame(Role role, Session one, Session other) {
        return areEqual(role, one, other) && Reports.moved(one, other).isEmpty();
    }

    @SuppressWarnings("ReferenceEquality") // equal but not the same only costs a comparison
    private static boolean isSame(Session one, Session other) {
        return one == other;
    }
}
