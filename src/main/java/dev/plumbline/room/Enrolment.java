package dev.plumbline.room;

import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.people.Person;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.command.AddMember;
import dev.plumbline.domain.session.command.AddPerson;
import dev.plumbline.room.NewSession.NewMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is to be in a new session, and what stands against it. */
final class Enrolment {
    private static final int LONGEST = 200;
    private static final int NAMED = 10;

    private final NewSession wish;
    private final Framework framework;
    private final Map<PersonId, Person> known;
    private final List<PersonId> chosen;

    Enrolment(NewSession wish, Framework framework, Collection<Person> known) {
        this.wish = wish;
        this.framework = framework;
        this.known = known.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        this.chosen = switch (wish.people()) {
            case Selection.These these -> these.people().stream().distinct().toList();
            case Selection.Matching kind ->
                known.stream()
                        .filter(person -> kind.takes(person, framework))
                        .map(Person::id)
                        .toList();
        };
    }

    NewSession wish() {
        return wish;
    }

    Framework framework() {
        return framework;
    }

    List<Person> people() {
        return chosen.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    List<Member> members(Supplier<MemberId> ids) {
        return wish.members().stream().map(member -> member(member, ids.get())).toList();
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        check(problems, isShort(wish.title()), "A title has 1 to 200 characters.");
        checkPeople(problems);
        checkMembers(problems);
        var agenda = wish.agenda().orElse(List.of());
        check(
                problems,
                new HashSet<>(chosen).containsAll(agenda),
                "The agenda names somebody who is not in the session.");
        check(problems, isDistinct(agenda.stream()), "A person can be on the agenda only once.");
        return problems;
    }

    private void checkPeople(List<String> problems) {
        check(problems, !chosen.isEmpty(), "Nobody is chosen: name people, or a kind that somebody is of.");
        check(problems, chosen.size() <= AddPerson.MOST, "A session holds at most " + AddPerson.MOST + " people.");
        check(
                problems,
                competencies() <= AddPerson.MOST_COMPETENCIES,
                "These people are rated on " + competencies() + " competencies, and a session holds at most "
                        + AddPerson.MOST_COMPETENCIES + ": make one for each track or family.");
        name(problems, "The organisation does not know ", chosen.stream().filter(id -> !known.containsKey(id)));
        name(
                problems,
                "The framework has no such level as these people have: ",
                people().stream().filter(this::isOffTheLadder).map(Person::id));
    }

    private int competencies() {
        return framework
                .competenciesAt(people().stream().flatMap(person -> person.level().stream()))
                .size();
    }

    private void checkMembers(List<String> problems) {
        var members = wish.members();
        boolean led = members.stream().anyMatch(member -> member.role() == Role.FACILITATOR);
        check(problems, led, "A session needs a facilitator; give one of the members that role.");
        check(problems, members.size() <= AddMember.MOST, "A session holds at most " + AddMember.MOST + " members.");
        var asPeople =
                members.stream().flatMap(member -> member.person().stream()).toList();
        check(problems, isDistinct(asPeople.stream()), "A person can be a member only once.");
        name(problems, "The organisation does not know ", asPeople.stream().filter(id -> !known.containsKey(id)));
        boolean named = members.stream()
                .filter(member -> member.person().isEmpty())
                .allMatch(member -> member.name().filter(Enrolment::isShort).isPresent());
        check(problems, named, "A member is a person's id, or a name of 1 to 200 characters.");
    }

    private boolean isOffTheLadder(Person person) {
        return person.level().filter(level -> framework.level(level).isEmpty()).isPresent();
    }

    private Member member(NewMember wanted, MemberId id) {
        return wanted.person()
                .map(known::get)
                .map(person -> new Member(id, person.name(), wanted.role(), wanted.person(), person.manager()))
                .orElseGet(() -> new Member(
                        id, wanted.name().orElseThrow().strip(), wanted.role(), Optional.empty(), Optional.empty()));
    }

    private static void check(List<String> problems, boolean holds, String otherwise) {
        if (!holds) problems.add(otherwise);
    }

    private static void name(List<String> problems, String sentence, Stream<PersonId> people) {
        var ids = people.map(PersonId::value).toList();
        if (ids.isEmpty()) return;
        var shown = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        problems.add(sentence + shown + (ids.size() > NAMED ? " and " + (ids.size() - NAMED) + " more." : "."));
    }

    private static boolean isDistinct(Stream<PersonId> people) {
        Set<PersonId> seen = new HashSet<>();
        return people.allMatch(seen::add);
    }

    private static boolean isShort(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }
}
