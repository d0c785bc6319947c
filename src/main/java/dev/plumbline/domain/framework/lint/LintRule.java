package dev.plumbline.domain.framework.lint;

import dev.plumbline.domain.framework.Framework;
import java.util.stream.Stream;

/** One thing to look for in a framework. */
interface LintRule {
    Stream<Finding> check(Framework framework);
}
