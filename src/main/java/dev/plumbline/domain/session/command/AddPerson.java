package dev.plumbline.domain.session.command;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.PersonAdded;
import java.util.Optional;

/** Brings a person of the organisation into the session: {@code person.add}. The dossier is empty if the organisation does not know them. */
public record AddPerson(MemberId by, PersonId person, Optional<Dossier> dossier) implements Command {
    public static final int MOST = 10_000;

    /** So many competencies at most are asked of the people of one session. */
    public static final int MOST_COMPETENCIES = 30;

    @Override
    public boolean made(Event event) {
        return event instanceof PersonAdded added
                && added.dossier().profile().id().equals(person);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (!session.isOpen()) return Refusals.closed();
        if (dossier.isEmpty() || isConflicted(session)) {
            return Ruling.reject(
                    Rejection.UNKNOWN_TARGET, "The organisation has no person " + person + "; import them first.");
        }
        if (session.person(person).isPresent()) {
            return Ruling.reject(Rejection.ALREADY_THERE, "This person is in the session already.");
        }
        if (isTooWide(session, dossier.get())) {
            return Ruling.reject(
                    Rejection.TOO_MANY,
                    "With this person the session would ask for more than " + MOST_COMPETENCIES
                            + " competencies; calibrate them in another one.");
        }
        return session.roster().people().size() < MOST
                ? Ruling.accept(new PersonAdded(dossier.get()))
                : Ruling.reject(Rejection.TOO_MANY, "A session holds at most " + MOST + " people; make another one.");
    }

    private static boolean isTooWide(Session session, Dossier newcomer) {
        var framework = session.framework();
        var asked = framework.competenciesAt(
                session.roster().people().values().stream().flatMap(subject -> subject.levels().current().stream()));
        var more = framework.competenciesAt(newcomer.level().stream()).stream()
                .filter(competency -> !asked.contains(competency))
                .count();
        return more > 0 && asked.size() + more > MOST_COMPETENCIES;
    }

    /** Who would not see the person cannot tell, by adding them, whether they are there. */
    private boolean isConflicted(Session session) {
        return session.member(by).filter(member -> member.isTiedTo(person)).isPresent();
    }
}
