package dev.plumbline.domain.session;

/** A member who disagreed with a decision, and why. */
public record Dissent(MemberId member, String reason) {}
