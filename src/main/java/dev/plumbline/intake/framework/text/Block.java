package dev.plumbline.intake.framework.text;

import dev.plumbline.domain.framework.Descriptor;
import java.util.List;
import java.util.Optional;

/** The descriptors under one heading of a cell; most cells have one block without a heading. */
public record Block(Optional<String> heading, List<Descriptor> descriptors) {
    public Block {
        descriptors = List.copyOf(descriptors);
    }
}
