package dev.plumbline.domain.session.command;

import dev.plumbline.domain.session.CellKey;
import dev.plumbline.domain.session.MemberId;
import dev.plumbline.domain.session.ScreenSetting;
import dev.plumbline.domain.session.Session;
import dev.plumbline.domain.session.event.Event;
import dev.plumbline.domain.session.event.ScreenConfigured;
import java.util.Optional;

/** Sets what the room screen shows: {@code screen.configure}. */
public record ConfigureScreen(MemberId by, ScreenSetting screen) implements Command {
    @Override
    public Optional<CellKey> cell() {
        return Optional.of(CellKey.SCREEN);
    }

    @Override
    public boolean made(Event event) {
        return event instanceof ScreenConfigured configured
                && configured.screen().equals(screen);
    }

    @Override
    public Ruling decideOn(Session session) {
        if (!session.isActing(by)) return Refusals.notFacilitator();
        return session.isOpen() ? Ruling.accept(new ScreenConfigured(screen)) : Refusals.closed();
    }
}
