package dev.plumbline.figures;

import dev.plumbline.domain.session.SessionId;

/** Nobody asks for figures of this session any more; what is kept to compute them fast may go. */
record SessionForgotten(SessionId id) {}
