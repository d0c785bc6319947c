package dev.plumbline.domain.framework;

import java.util.List;

/** Thrown when a document with problems is made a framework; an edge that asked for its problems first never sees it. */
public final class InvalidFramework extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidFramework(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
