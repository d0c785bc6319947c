package dev.plumbline.store;

/** Names a server of the cluster; it stays the same over restarts, so that a node takes its own sessions back at once. */
public record NodeName(String value) {
    public NodeName {
        if (value.isBlank()) throw new IllegalArgumentException("a node must have a name");
    }

    @Override
    public String toString() {
        return value;
    }
}
