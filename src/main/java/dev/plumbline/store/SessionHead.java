package dev.plumbline.store;

import dev.plumbline.domain.session.SessionId;

/** A session and where its log ends. */
public record SessionHead(SessionId session, Head head) {}
