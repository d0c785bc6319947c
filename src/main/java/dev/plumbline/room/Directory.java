package dev.plumbline.room;

import dev.plumbline.domain.people.PersonId;
import dev.plumbline.domain.session.Dossier;
import dev.plumbline.domain.session.Session;
import dev.plumbline.wire.frame.Supplies.KnownPerson;
import io.vertx.core.Future;
import java.util.Optional;

/** What the organisation knows of people who may enter a session. */
public interface Directory {
    /** All that the session needs of the person, with a fresh alias; empty if the organisation does not know them. */
    Future<Optional<Dossier>> dossier(Session session, PersonId person);

    Future<Optional<KnownPerson>> person(PersonId person);
}
