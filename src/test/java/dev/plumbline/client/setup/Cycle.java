package dev.plumbline.client.setup;

import java.util.List;

/** A review period that holds ratings, and whom it is about. */
public record Cycle(String id, List<String> people, List<String> managers) {}
