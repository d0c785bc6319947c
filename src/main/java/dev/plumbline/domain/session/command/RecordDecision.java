package dev.plumbline.domain.session.command;

import dev.plumbline.domain.framework.LevelId;
import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.Dissent;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.Outcome;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.Subject;
import dev.plumbline.domain.session.event.DecisionRecorded;
import dev.plumbline.domain.session.event.Event;
import java.util.List;
import java.util.Optional;

/** Records what the committee decided about a person: {@code decision.record}. */
public record RecordDecision(
        MemberId by, PersonId person, Outcome outcome, LevelId level, List<Dissent> dissent, Optional<String> reason)
        implements Command {
    public RecordDecision {
        dissent = List.copyOf(dissent);
    }

    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.decision(person));
    }

    @Override
    public List<CellKey> aims() {
        return List.of(CellKey.person(person));
    }

    @Override
    public boolean made(Event event) {
        return event instanceof DecisionRecorded made
                && made.person().equals(person)
                && made.outcome() == outcome
                && made.level().equals(level)
                && made.dissent().equals(dissent);
    }

    @Override
    public Ruling decideOn(Session session) {
        var subject = session.person(person);
        if (subject.isEmpty()) return Refusals.unknownPerson(person);
        if (!session.isActing(by)) return Refusals.notFacilitator();
        if (!session.is(State.LIVE)) return Refusals.notLive();
        if (!session.hasLevel(level)) return Refusals.unknownLevel(level);
        if (dissent.stream().anyMatch(one -> session.member(one.member()).isEmpty())) {
            return Ruling.reject(Rejection.INVALID, "A dissent names a member of this session.");
        }
        return decideAbout(session, subject.get());
    }

    private Ruling decideAbout(Session session, Subject subject) {
        if (!session.isRevealed(subject)) {
            return Ruling.reject(Rejection.WRONG_PHASE, "In a blind session the reveal comes before the decision.");
        }
        boolean changes = !subject.levels().current().equals(Optional.of(level));
        if (changes && (outcome == Outcome.STAY || outcome == Outcome.DEFER)) {
            return Ruling.reject(Rejection.INVALID, "Who stays or waits keeps the current level.");
        }
        if (!changes && outcome == Outcome.PROMOTE) {
            return Ruling.reject(Rejection.INVALID, "A promotion needs another level than the current one.");
        }
        boolean against = VoteMedian.of(subject.ballot(), session.framework()).differsFrom(level);
        if ((changes || against) && reason.isEmpty()) return Refusals.reasonMissing();
        return Ruling.accept(new DecisionRecorded(person, outcome, level, reason, dissent));
    }
}
