package dev.plumbline.domain.framework;

import java.util.List;

/** A named step of a competency's own scale, to which cells may refer. */
public record Step(StepId id, String name, List<Descriptor> descriptors) {
    public Step {
        descriptors = List.copyOf(descriptors);
    }

    Step withoutTexts() {
        return new Step(id, name, List.of());
    }
}
