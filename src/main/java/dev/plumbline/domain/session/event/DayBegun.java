package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.time.LocalDate;

/** A new day began, which can make a criterion of time met. */
public record DayBegun(LocalDate today) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.withMeeting(session.meeting().withToday(today));
    }
}
