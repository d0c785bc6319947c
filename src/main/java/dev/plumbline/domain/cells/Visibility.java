package dev.plumbline.domain.cells;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.DriftOnScreen;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.NoteKind;
import dev.plumbline.domain.session.Role;
import dev.plumbline.domain.session.ScreenDetail;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.State;
import dev.plumbline.domain.session.Subject;

/**
 * Which cells a member may see at all: the rows of PROTOCOL §6, one case a row. What a cell is shortened to is {@link
 * Redaction}'s part.
 */
record Visibility(Session session, Audience audience) {
    boolean shows(CellKey key) {
        return key.person().map(person -> showsPerson(person, key)).orElseGet(() -> showsShared(key));
    }

    private boolean showsShared(CellKey key) {
        return switch (key.kind()) {
            case SESSION, AGENDA, FOCUS, TIMER, DRIFT_OPEN, SCREEN, CHAIR, MEMBER -> true;
            case MANAGER -> !is(Role.SCREEN);
            case DISTRIBUTION -> key.ids().size() == 1 ? showsTotals() : showsDistributionOf(manager(key, 1));
            case LEVELS -> showsTotals();
            case DRIFT -> showsDrift(manager(key, 0));
            case CONSISTENCY -> isFacilitatorOrObserver() || (is(Role.COMMITTEE) && isComparisonOpen());
            case PERSON, RECUSAL, RATING, LEVEL, REVIEW, VOTES, VOTE, DECISION, CRITERION, NOTE, READINESS -> false;
        };
    }

    private boolean showsPerson(PersonId person, CellKey key) {
        if (audience.withheld().contains(person)) return false;
        return switch (key.kind()) {
            case PERSON, LEVEL, REVIEW, VOTES, DECISION -> true;
            case RECUSAL -> isFacilitatorOrObserver();
            case RATING -> isFocusDetail(person, ScreenDetail.RATINGS) || showsWork(person);
            case CRITERION -> showsWork(person);
            case NOTE -> key.id(1).equals(NoteKind.SHARED.text()) ? showsWork(person) : is(Role.FACILITATOR);
            case VOTE -> showsVote(person, key);
            case READINESS -> showsReadiness(person);
            case SESSION, AGENDA, FOCUS, TIMER, DRIFT_OPEN, SCREEN, CHAIR, MANAGER, MEMBER -> false;
            case DISTRIBUTION, LEVELS, DRIFT, CONSISTENCY -> false;
        };
    }

    /** Ratings, criteria and shared notes: a committee member sees own reports, and all once the meeting has begun. */
    private boolean showsWork(PersonId person) {
        return isFacilitatorOrObserver() || (is(Role.COMMITTEE) && (hasBegun() || isOwnReport(person)));
    }

    /** Whether the proposed and initial level of the person are shown beside the current one. */
    boolean showsProposal(PersonId person) {
        if (audience.withheld().contains(person)) return false;
        boolean revealed = session.person(person).filter(session::isRevealed).isPresent();
        return switch (audience.role()) {
            case FACILITATOR -> true;
            case COMMITTEE -> isOwnReport(person) || (hasBegun() && revealed);
            case OBSERVER -> revealed;
            case SCREEN -> hasBegun() && revealed;
        };
    }

    private boolean showsVote(PersonId person, CellKey key) {
        var voter = new MemberId(key.id(1));
        if (voter.equals(audience.member())) return true;
        return !is(Role.SCREEN)
                && session.person(person)
                        .filter(subject -> subject.ballot().revealed())
                        .isPresent();
    }

    private boolean showsReadiness(PersonId person) {
        if (!is(Role.SCREEN)) return showsWork(person);
        return isInFocus(person) && session.meeting().screen().detail() != ScreenDetail.OFF;
    }

    private boolean isFocusDetail(PersonId person, ScreenDetail detail) {
        return is(Role.SCREEN)
                && isInFocus(person)
                && session.meeting().screen().detail() == detail;
    }

    private boolean isInFocus(PersonId person) {
        return hasBegun() && session.isInFocus(person);
    }

    private boolean showsTotals() {
        return isFacilitatorOrObserver() || hasBegun();
    }

    private boolean showsDrift(PersonId manager) {
        return switch (audience.role()) {
            case FACILITATOR, OBSERVER -> true;
            case COMMITTEE -> isOwnRow(manager) || isDriftOpenToCommittee();
            case SCREEN -> hasBegun() && isDriftOnScreen() && !isFocusUnrevealed();
        };
    }

    private boolean showsDistributionOf(PersonId manager) {
        return !is(Role.SCREEN) && showsDrift(manager);
    }

    boolean isOwnRow(PersonId manager) {
        return audience.self().filter(manager::equals).isPresent();
    }

    private boolean isDriftOpenToCommittee() {
        return isComparisonOpen() && !isFocusUnrevealed();
    }

    private boolean isComparisonOpen() {
        return hasBegun() && session.meeting().driftOpen().committee();
    }

    private boolean isDriftOnScreen() {
        return session.meeting().driftOpen().screen() != DriftOnScreen.OFF;
    }

    /** Other managers' figures would hint at the proposal of a person the committee still votes on. */
    private boolean isFocusUnrevealed() {
        return session.meeting()
                .focus()
                .flatMap(focus -> session.person(focus.person()))
                .filter(subject -> !session.isRevealed(subject))
                .isPresent();
    }

    private boolean isOwnReport(PersonId person) {
        return audience.self()
                .flatMap(self -> session.person(person).filter((Subject subject) -> subject.reportsTo(self)))
                .isPresent();
    }

    private boolean hasBegun() {
        return !session.is(State.PREPARING);
    }

    private boolean isFacilitatorOrObserver() {
        return is(Role.FACILITATOR) || is(Role.OBSERVER);
    }

    boolean is(Role role) {
        return audience.role() == role;
    }

    private static PersonId manager(CellKey key, int position) {
        return new PersonId(key.id(position));
    }
}
