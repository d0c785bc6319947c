package dev.plumbline.domain.session;

import dev.plumbline.domain.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where the meeting stands: its day, agenda, item, clock, and what is shown to whom. */
public record Meeting(
        State state,
        LocalDate today,
        List<PersonId> agenda,
        Optional<Focus> focus,
        Optional<Instant> timerEndsAt,
        DriftOpen driftOpen,
        ScreenSetting screen,
        Optional<Chair> chair) {
    public Meeting {
        agenda = List.copyOf(agenda);
    }

    public static Meeting toPrepare(LocalDate today, Mode mode) {
        return new Meeting(
                State.PREPARING,
                today,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                DriftOpen.atFirst(mode),
                ScreenSetting.AT_FIRST,
                Optional.empty());
    }

    public Meeting withState(State next) {
        return new Meeting(next, today, agenda, focus, timerEndsAt, driftOpen, screen, chair);
    }

    public Meeting withToday(LocalDate next) {
        return new Meeting(state, next, agenda, focus, timerEndsAt, driftOpen, screen, chair);
    }

    public Meeting withAgenda(List<PersonId> next) {
        return new Meeting(state, today, next, focus, timerEndsAt, driftOpen, screen, chair);
    }

    public Meeting withFocus(Optional<Focus> next) {
        return new Meeting(state, today, agenda, next, timerEndsAt, driftOpen, screen, chair);
    }

    public Meeting withTimer(Optional<Instant> next) {
        return new Meeting(state, today, agenda, focus, next, driftOpen, screen, chair);
    }

    public Meeting withDriftOpen(DriftOpen next) {
        return new Meeting(state, today, agenda, focus, timerEndsAt, next, screen, chair);
    }

    public Meeting withScreen(ScreenSetting next) {
        return new Meeting(state, today, agenda, focus, timerEndsAt, driftOpen, next, chair);
    }

    public Meeting withChair(Chair next) {
        return new Meeting(state, today, agenda, focus, timerEndsAt, driftOpen, screen, Optional.of(next));
    }

    /** The meeting without the person on its agenda and in its focus. */
    public Meeting without(PersonId person) {
        var rest = agenda.stream().filter(other -> !other.equals(person)).toList();
        return withAgenda(rest).withFocus(focus.filter(item -> !item.person().equals(person)));
    }
}
