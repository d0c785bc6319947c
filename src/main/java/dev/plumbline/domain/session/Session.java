package dev.plumbline.domain.session;

import dev.plumbline.domain.framework.CompetencyId;
import dev.plumbline.domain.framework.Framework;
import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A calibration session as it is true now; immutable. The framework is the pinned version without its texts: all that
 * readiness and the columns of the board need, so that the log stands alone.
 */
public record Session(SessionId id, Framework framework, Charter charter, Roster roster, Meeting meeting) {
    public Session withCharter(Charter next) {
        return new Session(id, framework, next, roster, meeting);
    }

    public Session withRoster(Roster next) {
        return new Session(id, framework, charter, next, meeting);
    }

    public Session withMeeting(Meeting next) {
        return new Session(id, framework, charter, roster, next);
    }

    /** The session with this person changed; nothing happens if they are not in it. */
    public Session with(PersonId person, UnaryOperator<Subject> change) {
        var people = roster.people();
        var subject = people.get(person);
        return subject == null ? this : withRoster(roster.withPeople(people.with(person, change.apply(subject))));
    }

    public boolean is(State state) {
        return meeting.state() == state;
    }

    /** Whether ratings, levels and the rest can still change. */
    public boolean isOpen() {
        return is(State.PREPARING) || is(State.LIVE);
    }

    public Optional<Subject> person(PersonId id) {
        return Optional.ofNullable(roster.people().get(id));
    }

    /** Whether the person is in the session as this member knows it, which is without the people withheld from them. */
    public boolean isThereFor(MemberId member, PersonId person) {
        return roster.people().containsKey(person)
                && member(member)
                        .filter(found -> roster.withheld(found).contains(person))
                        .isEmpty();
    }

    public Optional<Member> member(MemberId id) {
        return Optional.ofNullable(roster.members().get(id));
    }

    public boolean hasRole(MemberId id, Role role) {
        return member(id).filter(member -> member.role() == role).isPresent();
    }

    /** Whether this member gives the facilitator's commands now. */
    public boolean isActing(MemberId id) {
        return meeting.chair().filter(chair -> chair.acting().equals(id)).isPresent();
    }

    public boolean isManagerOf(MemberId id, Subject subject) {
        return member(id).flatMap(Member::person).filter(subject::reportsTo).isPresent();
    }

    public boolean isInFocus(PersonId person) {
        return meeting.focus().filter(focus -> focus.person().equals(person)).isPresent();
    }

    /** Whether this member has a vote on this person: by role, and not recused from them. */
    public boolean isVoter(Member member, PersonId person) {
        boolean byRole =
                member.role() == Role.COMMITTEE || (member.role() == Role.FACILITATOR && charter.facilitatorVotes());
        return byRole && !roster.withheld(member).contains(person);
    }

    public int voters(PersonId person) {
        return (int) roster.members().values().stream()
                .filter(member -> isVoter(member, person))
                .count();
    }

    /** In blind mode a proposal stays withheld until the person's first reveal. */
    public boolean isRevealed(Subject subject) {
        return charter.mode() == Mode.OPEN || subject.ballot().everRevealed();
    }

    public boolean hasLevel(LevelId level) {
        return framework.level(level).isPresent();
    }

    public @Nullable Rating rating(PersonId person, CompetencyId competency) {
        var subject = roster.people().get(person);
        return subject == null ? null : subject.ratings().get(competency);
    }
}
