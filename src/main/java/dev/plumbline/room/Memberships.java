package dev.plumbline.room;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.MemberUpdated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the organisation says now of the members of a session. Their names follow it until the meeting starts; whom they
 * report to follows it to the end of the meeting, since people are withheld from them for it (PROTOCOL §6).
 */
record Memberships(Session session) {
    /** Whom to ask the organisation about. */
    Set<PersonId> people() {
        return session.roster().members().values().stream()
                .flatMap(member -> member.person().stream())
                .collect(Collectors.toSet());
    }

    List<Event> changes(List<Person> fresh) {
        var known = fresh.stream().collect(toMap(Person::id, identity()));
        return session.roster().members().values().stream()
                .flatMap(member -> change(member, known).stream())
                .toList();
    }

    private Optional<Event> change(Member member, Map<PersonId, Person> known) {
        return member.person()
                .flatMap(person -> Optional.ofNullable(known.get(person)))
                .map(person -> member(member, person))
                .filter(next -> session.is(State.PREPARING) ? !next.equals(member) : isOtherwiseTied(member, next))
                .map(next -> new MemberUpdated(next.id(), next.name(), next.manager()));
    }

    private Member member(Member member, Person person) {
        var name = session.is(State.PREPARING) ? person.name() : member.name();
        return new Member(member.id(), name, member.role(), member.person(), person.manager());
    }

    private boolean isOtherwiseTied(Member before, Member after) {
        return !session.roster().withheld(before).equals(session.roster().withheld(after));
    }
}
