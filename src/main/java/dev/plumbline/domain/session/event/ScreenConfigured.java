package dev.plumbline.domain.session.event;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.Stamp;
import java.util.Optional;

/** What the room screen shows was set. */
public record ScreenConfigured(ScreenSetting screen) implements Event {
    @Override
    public Session applyTo(Session session, Stamp stamp) {
        return session.withMeeting(session.meeting().withScreen(screen));
    }

    @Override
    public Optional<CellKey> target() {
        return Optional.of(CellKey.SCREEN);
    }
}
