package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Focus;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.Subject;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose visibility may differ between two states of a session: for some roles everybody's, else that of some people. */
record Scope(Session before, Session after) {
    /** Whether something changed that decides what this role sees of everybody. */
    boolean isWideFor(Role role) {
        return switch (role) {
            case FACILITATOR -> false;
            case OBSERVER -> isOtherMode();
            case COMMITTEE -> isBegun() || isOtherMode();
            case SCREEN -> isBegun() || isOtherMode() || isOtherScreen();
        };
    }

    boolean isWide() {
        return Arrays.stream(Role.values()).anyMatch(this::isWideFor);
    }

    /** Whether somebody was recused from somebody, or is no more. */
    boolean isOtherwiseRecused() {
        return !before.roster().declared().equals(after.roster().declared())
                || !otherwiseTied().isEmpty();
    }

    /** The people in focus before and after, and those revealed, moved to another manager, recused from, come or gone. */
    Set<PersonId> people() {
        var people = new HashSet<PersonId>();
        if (!focus(before).equals(focus(after))) {
            focus(before).ifPresent(people::add);
            focus(after).ifPresent(people::add);
        }
        for (var person : after.roster().people().changedKeys(before.roster().people())) {
            if (isMoved(before.person(person), after.person(person))) people.add(person);
        }
        if (isOtherwiseRecused()) {
            for (var recusal : before.roster().declared()) people.add(recusal.person());
            for (var recusal : after.roster().declared()) people.add(recusal.person());
            people.addAll(otherwiseTied());
        }
        return people;
    }

    /** The earlier and the later managers of members who report to somebody else now. */
    private Set<PersonId> otherwiseTied() {
        var people = new HashSet<PersonId>();
        for (var id : after.roster().members().changedKeys(before.roster().members())) {
            var then = before.member(id);
            var now = after.member(id);
            if (then.isEmpty() || now.isEmpty()) continue;
            people.addAll(managers(then.get(), now.get()));
        }
        return people;
    }

    private static Set<PersonId> managers(Member then, Member now) {
        if (then.manager().equals(now.manager())) return Set.of();
        return Stream.concat(then.manager().stream(), now.manager().stream()).collect(Collectors.toSet());
    }

    private boolean isBegun() {
        return before.is(State.PREPARING) != after.is(State.PREPARING);
    }

    private boolean isOtherMode() {
        return before.charter().mode() != after.charter().mode();
    }

    private boolean isOtherScreen() {
        return !before.meeting().screen().equals(after.meeting().screen());
    }

    private static Optional<PersonId> focus(Session session) {
        return session.meeting().focus().map(Focus::person);
    }

    private static boolean isMoved(Optional<Subject> before, Optional<Subject> after) {
        return !Objects.equals(before.map(Scope::standing), after.map(Scope::standing));
    }

    private record Standing(Optional<PersonId> manager, boolean revealed, boolean everRevealed) {}

    private static Standing standing(Subject subject) {
        return new Standing(
                subject.profile().manager(),
                subject.ballot().revealed(),
                subject.ballot().everRevealed());
    }
}
