package dev.plumbline.wire.event;

/** An event as text: the name of its type, the version of that type's schema, and its canonical body (RFC 8785). */
public record WrittenEvent(String type, int schema, String body) {}
