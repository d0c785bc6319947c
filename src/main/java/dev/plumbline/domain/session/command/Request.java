package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellFacts;
import dev.plumbline.domain.session.Member;
import dev.plumbline.domain.session.Session;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A command with the position it is based on. What holds for every op is decided here, in this order: the role has the
 * op, the target is visible, force is the facilitator's, base makes sense, the op's own rule, no conflict. Only what the
 * rule refuses because of how things stand now gives way to the conflict that explains it.
 */
public record Request(Command command, OptionalLong base, boolean force) {
    public Judgement decideOn(Session session, CellFacts facts) {
        var member = session.member(command.by());
        if (member.isEmpty() || !command.roles().contains(member.get().role())) {
            return refuse(Rejection.FORBIDDEN, "Your role in this session does not have this action.");
        }
        return refusal(session, member.get(), facts).orElseGet(() -> rule(session, facts));
    }

    private Optional<Judgement> refusal(Session session, Member member, CellFacts facts) {
        if (command.aims().stream().anyMatch(key -> !facts.shows(member.id(), key))) {
            return Optional.of(refuse(Rejection.UNKNOWN_TARGET, "There is no such person or cell in this session."));
        }
        if (force && !session.isActing(member.id())) {
            return Optional.of(refuse(Rejection.FORBIDDEN, "Only the facilitator can override a conflict."));
        }
        return baseProblem(facts).map(problem -> refuse(Rejection.INVALID, problem));
    }

    private Optional<String> baseProblem(CellFacts facts) {
        if (command.cell().isEmpty()) return Optional.empty();
        if (base.isEmpty()) return Optional.of("Send base: the position at which you saw the cell.");
        boolean known = base.getAsLong() >= 0 && base.getAsLong() <= facts.head();
        return known ? Optional.empty() : Optional.of("base is beyond the newest event, " + facts.head() + ".");
    }

    private Judgement rule(Session session, CellFacts facts) {
        var conflict = conflict(facts);
        boolean stops = conflict.isPresent() && !force;
        return switch (command.decideOn(session)) {
            case Ruling.Rejected no when stops && no.why().isOfTheMoment() -> conflict.orElseThrow();
            case Ruling.Rejected no -> new Judgement.Refused(no.why(), no.message());
            case Ruling.Accepted yes ->
                stops ? conflict.orElseThrow() : new Judgement.Accepted(yes.event(), conflict.isPresent());
        };
    }

    private Optional<Judgement> conflict(CellFacts facts) {
        return command.cell()
                .flatMap(key -> facts.lastChange(key)
                        .filter(last -> last.seq() > base.orElse(0))
                        .map(last -> new Judgement.Conflict(key, last)));
    }

    private static Judgement refuse(Rejection why, String message) {
        return new Judgement.Refused(why, message);
    }
}
