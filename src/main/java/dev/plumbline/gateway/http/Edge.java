package dev.plumbline.gateway.http;

import dev.plumbline.access.SignIn;
import dev.plumbline.room.Rooms;
import dev.plumbline.store.OrganisationStore;
import dev.plumbline.store.SessionLog;
import java.time.InstantSource;

/** What the edge is built on. */
public record Edge(
        String host,
        int port,
        String publicUrl,
        SignIn signIn,
        Rooms rooms,
        SessionLog log,
        OrganisationStore organisation,
        InstantSource clock) {}
