package dev.plumbline.room;

import java.util.Optional;

/** What a client holds after a frame: the position of its cells, the figures it was told last, and whom it knows to be there. */
record Held(long position, Optional<Telling.Told> told, Company company) {
    static final Held NOTHING = new Held(0, Optional.empty(), Company.UNKNOWN);

    Held at(long next) {
        return new Held(next, told, company);
    }

    Held with(Optional<Telling.Told> next) {
        return new Held(position, next, company);
    }

    Held with(Company next) {
        return new Held(position, told, next);
    }
}
