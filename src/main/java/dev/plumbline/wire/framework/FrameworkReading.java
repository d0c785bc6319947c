package dev.plumbline.wire.framework;

import dev.plumbline.domain.framework.Framework;
import java.util.List;
import java.util.Optional;

/** What came of reading a document: a framework unless there are problems, and what was in the document but is not kept. */
public record FrameworkReading(Optional<Framework> framework, List<String> problems, List<String> lost) {}
