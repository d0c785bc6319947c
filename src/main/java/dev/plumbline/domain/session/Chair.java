package dev.plumbline.domain.session;

/** Whose meeting it is, and who acts as facilitator now. */
public record Chair(MemberId holder, MemberId acting) {}
