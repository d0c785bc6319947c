package dev.plumbline.domain.session;

import dev.plumbline.domain.people.PersonId;

/** Somebody's manager in this session; the alias stands for them on the room screen. */
public record TeamManager(PersonId id, String name, String alias) {}
