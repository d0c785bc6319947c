package dev.plumbline.domain.framework;

/** One sentence of what is expected, or an illustration of it. */
public record Descriptor(DescriptorType type, String text) {}
