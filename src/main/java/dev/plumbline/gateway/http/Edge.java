package dev.plumbline.gateway.http;

import dev.plumbline.access.Links;
import dev.plumbline.access.SignIn;
import dev.plumbline.room.Founding;
import dev.plumbline.room.Preparation;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionLog;
import java.time.Clock;

/** What the edge is built on. */
public record Edge(
        String host,
        int port,
        String publicUrl,
        Links links,
        Rooms rooms,
        SessionLog log,
        OrganisationStore organisation,
        Founding founding,
        Preparation preparation,
        ImportBoard imports,
        Clock clock) {
    SignIn signIn() {
        return links;
    }
}
