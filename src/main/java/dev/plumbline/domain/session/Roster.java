package dev.plumbline.domain.session;

import dev.plumbline.domain.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The people a session calibrates, their managers, the members, and who is recused from whom. */
public record Roster(
        Table<PersonId, Subject> people,
        Table<MemberId, Member> members,
        Table<PersonId, TeamManager> managers,
        List<Recusal> declared) {
    public static final Roster EMPTY = new Roster(Table.empty(), Table.empty(), Table.empty(), List.of());

    public Roster {
        declared = List.copyOf(declared);
    }

    public Roster withPeople(Table<PersonId, Subject> next) {
        return new Roster(next, members, managers, declared);
    }

    public Roster withMembers(Table<MemberId, Member> next) {
        return new Roster(people, next, managers, declared);
    }

    public Roster withDeclared(Recusal recusal) {
        var next = new ArrayList<>(declared);
        next.add(recusal);
        return new Roster(people, members, managers, next);
    }

    public Roster withoutDeclared(MemberId member, PersonId person) {
        var rest = declared.stream()
                .filter(recusal ->
                        !recusal.member().equals(member) || !recusal.person().equals(person))
                .toList();
        return rest.size() == declared.size() ? this : new Roster(people, members, managers, rest);
    }

    /** Without the votes the member has cast on these people; what is revealed stays as it was shown. */
    public Roster withoutVotes(MemberId member, Collection<Subject> on) {
        var rest = people;
        for (var subject : on) {
            var ballot = subject.ballot();
            if (!ballot.revealed() && ballot.votes().containsKey(member)) {
                rest = rest.with(subject.id(), subject.withBallot(ballot.without(member)));
            }
        }
        return withPeople(rest);
    }

    /** The first name and alias given to a manager stay. */
    public Roster withManager(TeamManager manager) {
        return managers.containsKey(manager.id())
                ? this
                : new Roster(people, members, managers.with(manager.id(), manager), declared);
    }

    /** The roster without managers nobody reports to any more. */
    public Roster withoutIdleManagers() {
        var busy = people.values().stream()
                .flatMap(subject -> subject.profile().manager().stream())
                .collect(Collectors.toSet());
        var rest = managers;
        for (var manager : managers.keySet()) if (!busy.contains(manager)) rest = rest.without(manager);
        return new Roster(people, members, rest, declared);
    }

    /** Everybody the member is recused from, with the reason; the member's own row first, then their manager. */
    public List<Recusal> recusals(Member member) {
        var found = new ArrayList<Recusal>();
        add(found, member, member.person(), Recusal.Why.SELF);
        add(found, member, member.manager(), Recusal.Why.MANAGER);
        for (var recusal : declared) {
            if (recusal.member().equals(member.id()) && people.containsKey(recusal.person())) found.add(recusal);
        }
        return found;
    }

    /** The people the session is without for this member (PROTOCOL §6). */
    public Set<PersonId> withheld(Member member) {
        return recusals(member).stream().map(Recusal::person).collect(Collectors.toUnmodifiableSet());
    }

    /** Everybody the member would be recused from, whether they are in the session or not. */
    public Set<PersonId> conflicts(Member member) {
        var found = new HashSet<PersonId>();
        member.person().ifPresent(found::add);
        member.manager().ifPresent(found::add);
        declared.stream()
                .filter(recusal -> recusal.member().equals(member.id()))
                .forEach(recusal -> found.add(recusal.person()));
        return found;
    }

    private void add(List<Recusal> into, Member member, Optional<PersonId> person, Recusal.Why why) {
        person.filter(people::containsKey)
                .ifPresent(id -> into.add(new Recusal(id, member.id(), why, MemberId.SERVER)));
    }
}
